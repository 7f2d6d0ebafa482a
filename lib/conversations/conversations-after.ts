import type { Actor } from "@/lib/actor";
import { notOver } from "@/lib/conversations/owned";
import { readAsUser } from "@/lib/db/as-user";

/**
 * The ids of the actor's conversations, archived ones too, in an order that use does not change: so many after the one that
 * is named, or from the beginning.
 */
export async function conversationsAfter(
  actor: Actor,
  after: string | undefined,
  limit: number,
): Promise<string[]> {
  const rows = await readAsUser(actor, (tx) =>
    tx.conversation.findMany({
      where: { userId: actor.userId, AND: [notOver()], ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      select: { id: true },
      take: limit,
    }),
  );
  return rows.map(({ id }) => id);
}
