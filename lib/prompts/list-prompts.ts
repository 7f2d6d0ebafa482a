import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { ListPrompts, Prompt } from "@/lib/prompts/contract";
import { presentPrompt } from "@/lib/prompts/present";

/** The premade prompts and the actor's own, by category and place. `q`: words in title or description. */
export async function listPrompts(actor: Actor, filter: z.infer<typeof ListPrompts> = {}): Promise<Prompt[]> {
  const { category, tag, q, premade } = filter;
  const has = (text: string) => ({ contains: text, mode: "insensitive" as const });
  const rows = await readAsUser(actor, (tx) =>
    tx.prompt.findMany({
      where: {
        archivedAt: null,
        ...(category ? { category } : {}),
        ...(tag ? { tags: { has: tag } } : {}),
        ...(q ? { OR: [{ title: has(q) }, { description: has(q) }] } : {}),
        ...(premade === undefined ? {} : { isPremade: premade }),
      },
      orderBy: [{ category: "asc" }, { position: "asc" }, { id: "asc" }],
    }),
  );
  return rows.map(presentPrompt);
}
