import type { Actor } from "@/lib/actor";
import { buriedAmong, latestMessages, type RecentMessage } from "@/lib/conversations/forgotten.sql";
import { readAsUser } from "@/lib/db/as-user";

/**
 * The latest messages that hold text, oldest first; what was superseded is left out, and what the person had forgotten: the
 * thread shows it, and no answer is made from it.
 */
export async function recentMessages(
  actor: Actor,
  conversationId: string,
  limit: number,
): Promise<RecentMessage[]> {
  const rows = await readAsUser(actor, (tx) => latestMessages(tx, actor.userId, conversationId, limit));
  return rows.reverse();
}

/**
 * Those of these messages that still may be used. For what was read before an answer was stored: whatever is forgotten
 * after that finds the answer itself, and what was forgotten before it is left out here.
 */
export async function stillKnown<M extends { id: string }>(actor: Actor, messages: M[]): Promise<M[]> {
  if (messages.length === 0) return messages;
  const ids = messages.map(({ id }) => id);
  const buried = new Set(await readAsUser(actor, (tx) => buriedAmong(tx, actor.userId, ids)));
  return messages.filter(({ id }) => !buried.has(id));
}
