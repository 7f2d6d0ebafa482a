import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createPremade, listPremade } from "@/lib/prompts";
import { PremadePrompt } from "@/lib/prompts/admin/contract";
import { PremadeContent } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      does: "Lists the premade prompts in every state.",
      answers: z.array(PremadePrompt),
    },
    (actor) => listPremade(actor),
  ),
  POST: route(
    {
      scope: "admin",
      body: PremadeContent,
      keyed: "premade-prompt",
      status: 201,
      does: "Makes a premade prompt, a draft that nobody sees until a version is published.",
      answers: PremadePrompt,
      refuses: {
        invalid:
          "A blank of the template is not described whole, one that is described stands nowhere, a translation has others, or the category is not in use.",
      },
    },
    (actor, { body, keyedId }) => createPremade(actor, body, keyedId),
  ),
});
