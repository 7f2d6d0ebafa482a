import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { publishVersion } from "@/lib/prompts";
import { PromptVersionPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ params: PromptVersionPath }, (actor, { params }) =>
    publishVersion(actor, params.promptId, params.version),
  ),
});
