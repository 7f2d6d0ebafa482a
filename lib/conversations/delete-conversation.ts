import type { Actor } from "@/lib/actor";
import { ownedConversation } from "@/lib/conversations/owned";
import { asUser } from "@/lib/db/as-user";

/** Removes the conversation with its messages, vectors and receipts, also from other answers' receipts. */
export async function deleteConversation(actor: Actor, id: string): Promise<void> {
  await asUser(actor, async (tx) => {
    const conversation = await ownedConversation(tx, actor, id);
    await tx.conversation.delete({ where: { userId_id: { userId: actor.userId, id: conversation.id } } });
  });
}
