import type { Actor } from "@/lib/actor";
import type { Feedback } from "@/lib/conversations/contract";
import { ownedConversation, ownedMessage } from "@/lib/conversations/owned";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/**
 * Keeps what the person thinks of an answer, in the place of what they thought before; null takes it back. Throws
 * `not_found`, and `conflict` for a message of their own.
 */
export async function rateReply(
  actor: Actor,
  conversationId: string,
  replyId: string,
  feedback: Feedback | null,
): Promise<Feedback | null> {
  return asUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    const reply = await ownedMessage(tx, actor, conversationId, replyId);
    if (reply.role !== "assistant")
      throw new DomainError("conflict", "Only an answer of the advisor's can be rated.");
    await tx.message.updateMany({
      where: { userId: actor.userId, id: reply.id },
      data: { feedback: feedback?.value ?? null, feedbackReason: feedback?.reason ?? null },
    });
    return feedback;
  });
}
