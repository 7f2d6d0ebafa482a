import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { orderPrompts } from "@/lib/prompts";
import { OrderPrompts } from "@/lib/prompts/admin/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      scope: "admin",
      body: OrderPrompts,
      does: "Puts premade prompts in this order, within their categories.",
      refuses: { invalid: "One of them is no premade prompt, or comes twice: nothing moves." },
    },
    (actor, { body }) => orderPrompts(actor, body),
  ),
});
