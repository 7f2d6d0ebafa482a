import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Locale } from "@/lib/i18n/locales";
import type { ListPrompts, Prompt } from "@/lib/prompts/contract";
import { presentPrompts } from "@/lib/prompts/present-prompts";

type Filter = Omit<z.infer<typeof ListPrompts>, "language">;

/**
 * The premade prompts, in that language where they are translated into it, and the actor's own, by category and place. `q`:
 * words in title or description, as they are shown.
 */
export async function listPrompts(
  actor: Actor,
  filter: Filter = {},
  language: Locale = "en",
): Promise<Prompt[]> {
  const { premade } = filter;
  return readAsUser(actor, async (tx) => {
    const rows = await tx.prompt.findMany({
      where: { archivedAt: null, ...(premade === undefined ? {} : { isPremade: premade }) },
      orderBy: [{ category: "asc" }, { position: "asc" }, { id: "asc" }],
    });
    // Looked for in the words that this person is shown, which of a split or a translation are not those of the row.
    return (await presentPrompts(tx, rows, language)).filter((prompt) => isMeant(prompt, filter));
  });
}

function isMeant(prompt: Prompt, { category, tag, q, favourite }: Filter): boolean {
  const has = (text: string) => text.toLowerCase().includes(q?.toLowerCase() ?? "");
  return (
    (category === undefined || prompt.category === category) &&
    (tag === undefined || prompt.tags.includes(tag)) &&
    (has(prompt.title) || has(prompt.description)) &&
    (favourite === undefined || prompt.is_favourite)
  );
}
