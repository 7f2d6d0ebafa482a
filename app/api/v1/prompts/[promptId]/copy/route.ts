import { languageOf } from "@/lib/http/language-of";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { copyPrompt } from "@/lib/prompts";
import { InLanguage, Prompt, PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: PromptPath,
      query: InLanguage,
      keyed: "prompt-copy",
      status: 201,
      does: "Makes a copy of a prompt, in the words that you are shown, one of your own.",
      answers: Prompt,
      refuses: { limit_exceeded: "You keep as many prompts as one person may." },
    },
    (actor, { params, query, keyedId }) => copyPrompt(actor, params.promptId, keyedId, languageOf(query)),
  ),
});
