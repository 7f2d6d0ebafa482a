import type { Tx } from "@/lib/db/as-user";
import type { Prompt as PromptRow } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type Categories, readCategories } from "@/lib/prompts/categories/read-categories";
import type { Prompt } from "@/lib/prompts/contract";
import { NO_EFFECT, presentPrompt } from "@/lib/prompts/present";
import { asShown } from "@/lib/prompts/split/as-shown";

/**
 * Prompts as the person sees them: in their language where they are translated, with their own marks, and what all their
 * versions together did for others.
 */
export async function presentPrompts(
  tx: Tx,
  stored: PromptRow[],
  language: Locale = "en",
): Promise<Prompt[]> {
  return presentShown(tx, await asShown(tx, stored), { language, categories: await readCategories(tx) });
}

/** The same of rows that have the words which the person is shown. */
export async function presentShown(
  tx: Tx,
  rows: PromptRow[],
  beside: { language: Locale; categories: Categories },
): Promise<Prompt[]> {
  const favourites = await tx.promptFavourite.findMany({ select: { promptId: true } });
  const isFavourite = new Set(favourites.map(({ promptId }) => promptId));
  const counted = await tx.promptVersion.groupBy({
    by: ["promptId"],
    where: { promptId: { in: rows.map(({ id }) => id) } },
    _sum: { uses: true, ups: true, downs: true },
  });
  const effects = new Map(
    counted.map(({ promptId, _sum: { uses, ups, downs } }) => [
      promptId,
      { uses: uses ?? 0, ups: ups ?? 0, downs: downs ?? 0 },
    ]),
  );
  return rows.map((row) => {
    const effect = effects.get(row.id) ?? NO_EFFECT;
    return presentPrompt(row, { isFavourite: isFavourite.has(row.id), effect, ...beside });
  });
}

/** One prompt as the person sees it. Throws `not_found`. */
export async function presentOne(tx: Tx, id: string, language: Locale): Promise<Prompt> {
  const rows = await tx.prompt.findMany({ where: { id, archivedAt: null } });
  const [prompt] = await presentPrompts(tx, rows, language);
  if (!prompt) throw new DomainError("not_found", "There is no such prompt.");
  return prompt;
}
