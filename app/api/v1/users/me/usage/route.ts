import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getUsage } from "@/lib/users";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({}, (actor) => getUsage(actor)),
});
