import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Locale } from "@/lib/i18n/locales";
import { newId } from "@/lib/ids";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import { premadeContentOf } from "@/lib/prompts/content-of";
import type { Prompt } from "@/lib/prompts/contract";
import { createPrompt } from "@/lib/prompts/create-prompt";
import { inLanguage } from "@/lib/prompts/translation/in-language";
import { ownWords } from "@/lib/prompts/translation/own-words";
import { visiblePrompt } from "@/lib/prompts/visible-prompt";

const LONGEST_TITLE = 80;

/** How the title of a copy ends. */
const ENDINGS: Record<Locale, string> = { en: " (copy)", de: " (Kopie)", es: " (copia)" };

/**
 * Makes a premade prompt, in the words of that language where it is translated into it, or one of one's own, a new one of one's
 * own, with what the advisor is told of it: from then on that is a wish of the person's. Throws `not_found`, `limit_exceeded`.
 */
export async function copyPrompt(
  actor: Actor,
  id: string,
  copyId = newId(),
  language: Locale = "en",
): Promise<Prompt> {
  const { prompt, category } = await readAsUser(actor, async (tx) => {
    const found = await visiblePrompt(tx, id);
    return { prompt: found, category: (await readCategories(tx)).categoryOf(found) };
  });
  const shown = inLanguage(premadeContentOf(prompt, language), language);
  const ending = ENDINGS[prompt.isPremade ? shown.language : language];
  const title = shown.title.slice(0, LONGEST_TITLE - ending.length) + ending;
  return createPrompt(actor, { ...ownWords(shown), title, category }, copyId, language);
}
