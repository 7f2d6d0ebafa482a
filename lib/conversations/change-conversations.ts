import type { Actor } from "@/lib/actor";
import { MOST_TAGS } from "@/lib/conversations/contract";
import { notOver } from "@/lib/conversations/owned";
import { addTag } from "@/lib/conversations/tags.sql";
import { asUser } from "@/lib/db/as-user";
import { tidyWords } from "@/lib/tidy-words";

/** Puts conversations away. Returns those of them that are there; temporary ones end by themselves and stay. */
export async function archiveConversations({ userId }: Actor, ids: string[]): Promise<string[]> {
  return asUser({ userId }, async (tx) => {
    const where = { userId, id: { in: ids }, ...notOver() };
    await tx.conversation.updateMany({
      where: { ...where, archivedAt: null, expiresAt: null },
      data: { archivedAt: new Date() },
    });
    const there = await tx.conversation.findMany({ where, select: { id: true } });
    return there.map(({ id }) => id);
  });
}

/** Adds a tag to conversations; one that has as many as it may stays as it is. Returns those that are there. */
export async function tagConversations(actor: Actor, ids: string[], tag: string): Promise<string[]> {
  const [tidy = tag] = tidyWords([tag]);
  const there = await asUser(actor, (tx) => addTag(tx, actor.userId, { ids, tag: tidy, most: MOST_TAGS }));
  return there.map(({ id }) => id);
}
