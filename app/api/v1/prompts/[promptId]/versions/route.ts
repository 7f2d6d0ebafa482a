import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listPromptVersions, saveVersion } from "@/lib/prompts";
import { PromptPath, SaveVersion } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: PromptPath }, (actor, { params }) => listPromptVersions(actor, params.promptId)),
  POST: route({ params: PromptPath, body: SaveVersion, status: 201 }, (actor, { params, body }) =>
    saveVersion(actor, params.promptId, body, { isShown: false }),
  ),
});
