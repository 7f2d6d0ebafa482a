import { z } from "zod";
import type { Actor } from "@/lib/actor";
import type { Message } from "@/lib/conversations/contract";
import { ownedConversation, ownedMessage } from "@/lib/conversations/owned";
import { withVersions } from "@/lib/conversations/with-versions";
import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { readAsUser } from "@/lib/db/as-user";

// As large as the column, or the database itself would refuse it.
const Place = z.int().positive().max(2_147_483_647);

interface Page {
  limit?: number;
  cursor?: string | undefined;
  /** Start the page at this message (and go on to the newest) when it is older than the page would be. */
  around?: string | undefined;
}

/**
 * A page of the thread in the order of the thread, the newest page first; `nextCursor` leads to older messages, null
 * at the beginning. Throws `not_found`, `invalid` on `cursor`.
 */
export async function history(
  actor: Actor,
  conversationId: string,
  { limit = 50, cursor, around }: Page = {},
): Promise<{ items: Message[]; nextCursor: string | null }> {
  const before = cursor ? decodeCursor(cursor, Place) : undefined;
  return readAsUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    const shown = { userId: actor.userId, conversationId, supersededBy: null, attachedTo: null };
    const from = around ? (await ownedMessage(tx, actor, conversationId, around)).sequence : undefined;
    const reach = from
      ? Math.min(1000, (await tx.message.count({ where: { ...shown, sequence: { gte: from } } })) + 4)
      : 0;
    const size = Math.max(limit, reach);
    const rows = await tx.message.findMany({
      where: { ...shown, ...(before ? { sequence: { lt: before } } : {}) },
      orderBy: { sequence: "desc" },
      take: size + 1,
    });
    const items = rows.slice(0, size).reverse();
    const oldest = items[0];
    const nextCursor = rows.length > size && oldest ? encodeCursor(oldest.sequence) : null;
    return { items: await withVersions(tx, actor, items), nextCursor };
  });
}
