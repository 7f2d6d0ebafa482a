import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { copyPrompt } from "@/lib/prompts";
import { Prompt, PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: PromptPath,
      keyed: "prompt-copy",
      status: 201,
      does: "Makes a copy of a prompt one of your own.",
      answers: Prompt,
      refuses: { limit_exceeded: "You keep as many prompts as one person may." },
    },
    (actor, { params, keyedId }) => copyPrompt(actor, params.promptId, keyedId),
  ),
});
