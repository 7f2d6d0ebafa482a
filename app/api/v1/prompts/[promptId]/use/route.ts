import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { usePrompt } from "@/lib/prompts";
import { FilledPrompt, PromptPath, UsePrompt } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: PromptPath,
      body: UsePrompt,
      keyed: "prompt-use",
      does: "Fills a prompt with your values, ready to be sent, and counts the use.",
      answers: FilledPrompt,
      refuses: { invalid: "A value is missing or does not fit its slot." },
    },
    (actor, { params, body, keyedId }) => usePrompt(actor, params.promptId, body, keyedId),
  ),
});
