import type { Actor } from "@/lib/actor";
import { type ForgetElsewhere, leaveMemory } from "@/lib/conversations/leave-memory";
import { heldConversation } from "@/lib/conversations/owned";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** Forgets one remembered message; it stays in its thread. Throws `not_found` when it is not remembered (any more). */
export async function forgetMemory(
  actor: Actor,
  messageId: string,
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  await asUser(actor, async (tx) => {
    const where = { userId: actor.userId, id: messageId, isRemembered: true };
    const message = await tx.message.findFirst({ where, select: { id: true } });
    if (!message) throw new DomainError("not_found", "There is no such memory.");
    await leaveMemory(tx, actor, [message.id], forgetElsewhere);
  });
}

/**
 * Forgets all that was said in a conversation so far, also what was copied into it, at its origin; the conversation stays.
 * Throws `not_found`.
 */
export async function forgetConversationMemory(
  actor: Actor,
  conversationId: string,
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  await asUser(actor, async (tx) => {
    await heldConversation(tx, actor, conversationId);
    const where = { userId: actor.userId, conversationId };
    const messages = await tx.message.findMany({ where, select: { id: true, copyOf: true } });
    await leaveMemory(
      tx,
      actor,
      messages.flatMap(({ id, copyOf }) => (copyOf ? [id, copyOf] : [id])),
      forgetElsewhere,
    );
  });
}
