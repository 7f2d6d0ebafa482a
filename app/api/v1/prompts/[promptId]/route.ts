import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getPrompt } from "@/lib/prompts";
import { Prompt, PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: PromptPath, does: "Shows a prompt.", answers: Prompt }, (actor, { params }) =>
    getPrompt(actor, params.promptId),
  ),
});
