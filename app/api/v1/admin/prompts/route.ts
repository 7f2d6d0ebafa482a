import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createPremade, listPremade } from "@/lib/prompts";
import { PromptContent } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin" }, (actor) => listPremade(actor)),
  POST: route(
    { scope: "admin", body: PromptContent, keyed: "premade-prompt", status: 201 },
    (actor, { body, keyedId }) => createPremade(actor, body, keyedId),
  ),
});
