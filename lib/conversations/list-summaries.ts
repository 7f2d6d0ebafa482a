import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { ownedConversation } from "@/lib/conversations/owned";
import type { Summary } from "@/lib/conversations/summaries/contract";
import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { readAsUser } from "@/lib/db/as-user";

// As large as the column, or the database itself would refuse it.
const Place = z.int().positive().max(2_147_483_647);

/**
 * What was said in a conversation, newest range first; `nextCursor` leads to earlier ranges, null at the beginning.
 * Throws `not_found`, `invalid` on `cursor`.
 */
export async function listSummaries(
  actor: Actor,
  conversationId: string,
  { limit = 50, cursor }: { limit?: number; cursor?: string | undefined } = {},
): Promise<{ items: Summary[]; nextCursor: string | null }> {
  const before = cursor ? decodeCursor(cursor, Place) : undefined;
  return readAsUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    const own = { userId: actor.userId, conversationId };
    const rows = await tx.conversationSummary.findMany({
      where: { ...own, ...(before ? { fromSequence: { lt: before } } : {}) },
      orderBy: { fromSequence: "desc" },
      take: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const oldest = shown.at(-1);
    const sequence = { gte: oldest?.fromSequence ?? 0, lte: shown[0]?.toSequence ?? 0 };
    const messages = await tx.message.findMany({
      where: { ...own, sequence, supersededBy: null },
      orderBy: { sequence: "asc" },
      select: { id: true, sequence: true },
    });
    const items = shown.map((row): Summary => {
      const first = messages.find((message) => message.sequence >= row.fromSequence);
      return {
        id: row.id,
        conversation_id: conversationId,
        from_sequence: row.fromSequence,
        to_sequence: row.toSequence,
        first_message_id: first && first.sequence <= row.toSequence ? first.id : null,
        text: row.text,
        model: row.model,
        created_at: row.createdAt.toISOString(),
      };
    });
    return { items, nextCursor: rows.length > limit && oldest ? encodeCursor(oldest.fromSequence) : null };
  });
}
