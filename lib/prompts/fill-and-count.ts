import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import type { Locale } from "@/lib/i18n/locales";
import { newId } from "@/lib/ids";
import { premadeContentOf } from "@/lib/prompts/content-of";
import type { FilledPrompt, UsePrompt } from "@/lib/prompts/contract";
import { fillTemplate } from "@/lib/prompts/fill-template";
import type { KnownProfile } from "@/lib/prompts/read-slot-values";
import { inLanguage } from "@/lib/prompts/translation/in-language";
import { visiblePrompt } from "@/lib/prompts/visible-prompt";

interface Given {
  useId?: string;
  profile?: KnownProfile;
  language?: Locale;
}

/**
 * Fills a prompt with the person's values, where they give none from their profile, in that language where it is translated into
 * it, and counts the use, the same `useId` once. Throws `not_found`, `invalid` on `values.<slot>`.
 */
export async function fillAndCount(
  actor: Actor,
  id: string,
  use: UsePrompt,
  { useId = newId(), profile = {}, language: wanted = "en" }: Given = {},
): Promise<FilledPrompt> {
  return asUser(actor, async (tx) => {
    const prompt = await visiblePrompt(tx, id);
    const { version, isPremade } = prompt;
    const { template, slots, language } = inLanguage(premadeContentOf(prompt, wanted), wanted);
    const text = fillTemplate(template, slots, use.values, profile);
    const conversationId = use.conversation_id ?? null;
    const row = { id: useId, userId: actor.userId, promptId: id, promptVersion: version, conversationId };
    await tx.promptUse.createMany({ data: row, skipDuplicates: true });
    return { prompt_id: id, version, text, language: isPremade ? language : null };
  });
}
