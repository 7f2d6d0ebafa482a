import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { promptFileSchema } from "@/lib/prompts";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ auth: "none" }, () => Response.json(promptFileSchema())),
});
