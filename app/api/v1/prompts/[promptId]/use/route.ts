import { fillPrompt } from "@/lib/advisor";
import { languageOf } from "@/lib/http/language-of";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { FilledPrompt, InLanguage, PromptPath, UsePrompt } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: PromptPath,
      query: InLanguage,
      body: UsePrompt,
      keyed: "prompt-use",
      does: "Fills a prompt with your values, or what your profile says, ready to be sent, and counts the use.",
      answers: FilledPrompt,
      refuses: { invalid: "A value is missing or does not fit its slot." },
    },
    (actor, { params, query, body, keyedId }) =>
      fillPrompt(actor, params.promptId, body, { useId: keyedId, language: languageOf(query) }),
  ),
});
