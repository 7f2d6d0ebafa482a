import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createPrompt, listPrompts } from "@/lib/prompts";
import { ListPrompts, PromptContent } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ query: ListPrompts }, (actor, { query }) => listPrompts(actor, query)),
  POST: route({ body: PromptContent, keyed: "prompt", status: 201 }, (actor, { body, keyedId }) =>
    createPrompt(actor, body, keyedId),
  ),
});
