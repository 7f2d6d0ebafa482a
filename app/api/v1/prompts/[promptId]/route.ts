import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { deletePrompt, getPrompt, saveVersion } from "@/lib/prompts";
import { PromptPath, SaveVersion } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: PromptPath }, (actor, { params }) => getPrompt(actor, params.promptId)),
  PATCH: route({ params: PromptPath, body: SaveVersion }, (actor, { params, body }) =>
    saveVersion(actor, params.promptId, body, { isShown: true }),
  ),
  DELETE: route({ params: PromptPath }, (actor, { params }) => deletePrompt(actor, params.promptId)),
});
