import { z } from "zod";
import { languageOf } from "@/lib/http/language-of";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { importPrompts } from "@/lib/prompts";
import { Prompt } from "@/lib/prompts/contract";
import { PromptFile } from "@/lib/prompts/exchange/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      body: PromptFile,
      keyed: "prompt-import",
      status: 201,
      does: "Makes every prompt of an export one of your own, or none of them.",
      answers: z.array(Prompt),
      refuses: {
        invalid:
          "A blank of one of them is not described whole, or stands nowhere, or one names no category that there is here.",
        limit_exceeded: "You would keep more prompts than one person may.",
      },
    },
    (actor, { body, keyedId }) => importPrompts(actor, body, keyedId, languageOf({})),
  ),
});
