import type { Actor } from "@/lib/actor";
import { repeated, type Turn } from "@/lib/conversations/append-message";
import { lockConversation } from "@/lib/conversations/append-message.sql";
import { asUser } from "@/lib/db/as-user";

/**
 * The turn that a message began, if it is stored; it waits for a transaction that is storing it. Throws `conflict` when
 * the id was used for another text.
 */
export async function findTurn(
  actor: Actor,
  conversationId: string,
  said: { id: string; text: string },
): Promise<Turn | undefined> {
  return asUser(actor, async (tx) => {
    await lockConversation(tx, actor.userId, conversationId);
    return repeated(tx, actor, conversationId, said);
  });
}
