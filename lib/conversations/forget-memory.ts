import type { Actor } from "@/lib/actor";
import { holdConversationsOf, withAllWordings } from "@/lib/conversations/forgetting.sql";
import { type ForgetElsewhere, leaveMemory } from "@/lib/conversations/leave-memory";
import { heldConversation } from "@/lib/conversations/owned";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/**
 * Forgets one remembered message with all its wordings, or an answer with all others to the same words; what is shown stays in
 * its thread. Throws `not_found` when it is not remembered (any more).
 */
export async function forgetMemory(
  actor: Actor,
  messageId: string,
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  await asUser(actor, async (tx) => {
    const where = { userId: actor.userId, id: messageId, isRemembered: true };
    const message = await tx.message.findFirst({ where, select: { id: true } });
    if (!message) throw new DomainError("not_found", "There is no such memory.");
    // Another wording that is being stored at this moment is found afterwards.
    await holdConversationsOf(tx, actor.userId, [message.id]);
    const ids = await withAllWordings(tx, actor.userId, [message.id]);
    await leaveMemory(tx, actor, ids, forgetElsewhere);
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
    const said = messages.flatMap(({ id, copyOf }) => (copyOf ? [id, copyOf] : [id]));
    await leaveMemory(tx, actor, await withAllWordings(tx, actor.userId, said), forgetElsewhere);
  });
}
