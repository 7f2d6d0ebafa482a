import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { ListPrompts, Prompt } from "@/lib/prompts/contract";
import { presentPrompts } from "@/lib/prompts/present-prompts";

/** The premade prompts and the actor's own, by category and place. `q`: words in title or description. */
export async function listPrompts(actor: Actor, filter: z.infer<typeof ListPrompts> = {}): Promise<Prompt[]> {
  const { category, tag, q, premade, favourite } = filter;
  const has = (text: string) => ({ contains: text, mode: "insensitive" as const });
  return readAsUser(actor, async (tx) => {
    const rows = await tx.prompt.findMany({
      where: {
        archivedAt: null,
        ...(category ? { category } : {}),
        ...(tag ? { tags: { has: tag } } : {}),
        ...(q ? { OR: [{ title: has(q) }, { description: has(q) }] } : {}),
        ...(premade === undefined ? {} : { isPremade: premade }),
      },
      orderBy: [{ category: "asc" }, { position: "asc" }, { id: "asc" }],
    });
    const prompts = await presentPrompts(tx, rows);
    return prompts.filter(({ is_favourite }) => favourite === undefined || is_favourite === favourite);
  });
}
