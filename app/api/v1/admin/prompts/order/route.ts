import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { orderPrompts } from "@/lib/prompts";
import { OrderPrompts } from "@/lib/prompts/admin/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route({ scope: "admin", body: OrderPrompts }, (actor, { body }) => orderPrompts(actor, body)),
});
