import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { ListPrompts, Prompt } from "@/lib/prompts/contract";
import { presentPrompts } from "@/lib/prompts/present-prompts";

type Filter = z.infer<typeof ListPrompts>;

/** The premade prompts and the actor's own, by category and place. `q`: words in title or description. */
export async function listPrompts(actor: Actor, filter: Filter = {}): Promise<Prompt[]> {
  const { premade } = filter;
  return readAsUser(actor, async (tx) => {
    const rows = await tx.prompt.findMany({
      where: { archivedAt: null, ...(premade === undefined ? {} : { isPremade: premade }) },
      orderBy: [{ category: "asc" }, { position: "asc" }, { id: "asc" }],
    });
    // Looked for in the words that this person is shown, which of a split are not those of the row.
    return (await presentPrompts(tx, rows)).filter((prompt) => isMeant(prompt, filter));
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
