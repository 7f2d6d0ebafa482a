import { ask } from "@/lib/apart/ask";
import { eitherWay } from "@/lib/apart/either-way";
import * as effects from "@/lib/prompts/admin/count-effects";
import { EffectsCounted, PromptForAdvice } from "@/lib/prompts/apart/contract";
import * as advice from "@/lib/prompts/prompt-for-advice";

/** `prompt-for-advice.ts`, here or where Prompts is served. */
export const promptForAdvice = eitherWay(
  "prompts",
  advice.promptForAdvice,
  async (actor, id, conversationId) => {
    const path = `/prompts/${id}/advice?conversation_id=${conversationId}`;
    const asked = { scope: "prompts:read", method: "GET", path, answers: PromptForAdvice } as const;
    const told = await ask(actor, asked);
    if (!told) return null;
    const { is_premade: isPremade, ...said } = told;
    return { ...said, isPremade };
  },
);

/** `admin/count-effects.ts`, here or where Prompts is served. */
export const countEffects = eitherWay("prompts", effects.countEffects, async () => {
  const asked = { scope: "prompts:count", method: "POST", path: "/prompts/effects" } as const;
  return (await ask(null, { ...asked, answers: EffectsCounted })).versions;
});
