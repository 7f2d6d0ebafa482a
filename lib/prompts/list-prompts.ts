import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Prompt as Row } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { checkCategory } from "@/lib/prompts/categories/check-category";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import type { ListPrompts, Prompt } from "@/lib/prompts/contract";
import { presentShown } from "@/lib/prompts/present-prompts";
import { asShown } from "@/lib/prompts/split/as-shown";

type Filter = Omit<z.infer<typeof ListPrompts>, "language">;

/**
 * The premade prompts, in that language where they are translated into it, and the actor's own, by category and place. `q`:
 * words in title or description, as they are shown. Throws `invalid` on `category` where there is none of that name.
 */
export async function listPrompts(
  actor: Actor,
  filter: Filter = {},
  language: Locale = "en",
): Promise<Prompt[]> {
  const { premade, category } = filter;
  return readAsUser(actor, async (tx) => {
    const categories = await readCategories(tx);
    if (category !== undefined) checkCategory(categories, category);
    const rows = await asShown(
      tx,
      await tx.prompt.findMany({
        where: { archivedAt: null, ...(premade === undefined ? {} : { isPremade: premade }) },
      }),
    );
    const isThere = (row: Row) =>
      [row.category, categories.categoryOf(row)].includes(category ?? row.category);
    const found = categories.sorted(rows).filter(isThere);
    // Looked for in the words that this person is shown, which of a split or a translation are not those of the row.
    const prompts = await presentShown(tx, found, { language, categories });
    return prompts.filter((prompt) => isMeant(prompt, filter));
  });
}

function isMeant(prompt: Prompt, { tag, q, favourite }: Filter): boolean {
  const has = (text: string) => text.toLowerCase().includes(q?.toLowerCase() ?? "");
  return (
    (tag === undefined || prompt.tags.includes(tag)) &&
    (has(prompt.title) || has(prompt.description)) &&
    (favourite === undefined || prompt.is_favourite)
  );
}
