import type { Actor } from "@/lib/actor";
import { holdConversation } from "@/lib/conversations/append-message.sql";
import type { Tx } from "@/lib/db/as-user";
import type { Conversation, Message } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";

/** A temporary conversation is gone at its moment, whether or not it was swept away yet. */
export function notOver() {
  return { OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] };
}

/** The actor's conversation, or `not_found`: not yours, not there and not there any more are one answer. */
export async function ownedConversation(tx: Tx, actor: Actor, id: string): Promise<Conversation> {
  const conversation = await tx.conversation.findFirst({ where: { userId: actor.userId, id, ...notOver() } });
  if (!conversation) throw new DomainError("not_found", "There is no such conversation.");
  return conversation;
}

/**
 * Takes the actor's conversation before its messages are changed, as whoever writes in it does: in one order nobody waits
 * for each other. Throws `not_found`.
 */
export async function heldConversation(tx: Tx, { userId }: Actor, id: string): Promise<void> {
  if (!(await holdConversation(tx, userId, id)))
    throw new DomainError("not_found", "There is no such conversation.");
}

/** The actor's message in that conversation, or `not_found`. */
export async function ownedMessage(
  tx: Tx,
  actor: Actor,
  conversationId: string,
  id: string,
): Promise<Message> {
  const message = await tx.message.findFirst({ where: { userId: actor.userId, conversationId, id } });
  if (!message) throw new DomainError("not_found", "There is no such message.");
  return message;
}
