import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { exportPrompts } from "@/lib/prompts";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({}, (actor) => exportPrompts(actor)),
});
