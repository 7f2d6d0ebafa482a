import type { Actor } from "@/lib/actor";
import { deleteItemOf } from "@/lib/conversations/imports/imports.sql";
import { type ForgetElsewhere, leaveMemory } from "@/lib/conversations/leave-memory";
import { heldConversation } from "@/lib/conversations/owned";
import { asUser } from "@/lib/db/as-user";

/**
 * Removes the conversation with its messages, vectors and receipts, also from other answers' receipts, and what those
 * answers may have repeated of it from memory. Throws `not_found`.
 */
export async function deleteConversation(
  actor: Actor,
  id: string,
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  await asUser(actor, async (tx) => {
    await heldConversation(tx, actor, id);
    const where = { userId: actor.userId, conversationId: id };
    const messages = await tx.message.findMany({ where, select: { id: true } });
    await leaveMemory(
      tx,
      actor,
      messages.map((message) => message.id),
      forgetElsewhere,
    );
    await deleteItemOf(tx, actor.userId, id);
    await tx.conversation.delete({ where: { userId_id: { userId: actor.userId, id } } });
  });
}
