import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { arrangePrompt } from "@/lib/prompts";
import { ArrangePrompt, PremadePrompt } from "@/lib/prompts/admin/contract";
import { PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PATCH: route(
    {
      scope: "admin",
      params: PromptPath,
      body: ArrangePrompt,
      does: "Archives a premade prompt or brings it back, and features it or not.",
      answers: PremadePrompt,
    },
    (actor, { params, body }) => arrangePrompt(actor, params.promptId, body),
  ),
});
