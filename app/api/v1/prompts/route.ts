import { z } from "zod";
import { languageOf } from "@/lib/http/language-of";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createPrompt, listPrompts } from "@/lib/prompts";
import { ListPrompts, Prompt, PromptContent } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: ListPrompts,
      does: "Lists the premade prompts, in your language where they are translated, and your own, by category.",
      answers: z.array(Prompt),
      refuses: { invalid: "There is no such category." },
    },
    (actor, { query }) => listPrompts(actor, query, languageOf(query)),
  ),
  POST: route(
    {
      body: PromptContent,
      keyed: "prompt",
      status: 201,
      does: "Makes a prompt of your own.",
      answers: Prompt,
      refuses: {
        invalid:
          "A blank of the template is not described whole, one that is described stands nowhere, or there is no such category.",
        limit_exceeded: "You keep as many prompts as one person may.",
      },
    },
    (actor, { body, keyedId }) => createPrompt(actor, body, keyedId, languageOf({})),
  ),
});
