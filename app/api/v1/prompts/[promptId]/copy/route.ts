import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { copyPrompt } from "@/lib/prompts";
import { PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ params: PromptPath, keyed: "prompt-copy", status: 201 }, (actor, { params, keyedId }) =>
    copyPrompt(actor, params.promptId, keyedId),
  ),
});
