import type { Actor } from "@/lib/actor";
import { lockConversation } from "@/lib/conversations/append-message.sql";
import { countWhatIsLeft, standingInFor } from "@/lib/conversations/delete-message.sql";
import { type ForgetElsewhere, leaveMemory } from "@/lib/conversations/leave-memory";
import { notShown } from "@/lib/conversations/not-shown";
import { ownedMessage } from "@/lib/conversations/owned";
import { retitleShares } from "@/lib/conversations/sharing/shares.sql";
import { stillWriting } from "@/lib/conversations/still-replying";
import { isOfItsWords, titleFrom } from "@/lib/conversations/title-from";
import { asUser, type Tx } from "@/lib/db/as-user";
import type { Message } from "@/lib/db/generated/client";

/**
 * Deletes one message and what it left in memory. With a person's message its answer goes, and what left the thread
 * with its other wordings; with an answer only the earlier tries of it. What is hidden goes with what is shown in its place,
 * never by itself. An automatic title is made anew from what is left. Throws `not_found`; `conflict` while the answer is
 * being written, or when the message is not shown (any more).
 */
export async function deleteMessage(
  actor: Actor,
  conversationId: string,
  messageId: string,
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  await asUser(actor, async (tx) => {
    const conversation = await lockConversation(tx, actor.userId, conversationId);
    const message = await ownedMessage(tx, actor, conversationId, messageId);
    if (message.supersededBy) throw notShown();
    const doomed = await withItsAnswer(tx, message);
    if (doomed.some(({ status }) => status === "streaming")) {
      throw stillWriting();
    }
    const ids = doomed.map(({ id }) => id);
    await leaveMemory(tx, actor, ids, forgetElsewhere);
    await tx.message.deleteMany({ where: { userId: actor.userId, id: { in: ids } } });
    // A document deleted by itself: with its message its file is gone already.
    await tx.file.deleteMany({ where: { userId: actor.userId, id: { in: ids } } });
    await countWhatIsLeft(tx, actor.userId, conversationId);
    if (isOfItsWords(conversation?.titleSource ?? "none")) await titleAnew(tx, actor, conversationId);
    await retitleShares(tx, actor.userId, conversationId);
  });
}

async function withItsAnswer(tx: Tx, { userId, id, role, replyTo }: Message): Promise<Message[]> {
  const asked = role === "user" ? id : replyTo;
  const either = [{ id }, ...(asked ? [{ replyTo: asked }] : [])];
  const own = await tx.message.findMany({ where: { userId, OR: either } });
  if (role !== "user") return own;
  const ids = await standingInFor(tx, userId, id);
  return [...own, ...(await tx.message.findMany({ where: { userId, id: { in: ids } } }))];
}

/** A title made of a message must not outlive it. */
async function titleAnew(tx: Tx, { userId }: Actor, conversationId: string): Promise<void> {
  const where = { userId, conversationId, role: "user", supersededBy: null, attachedTo: null };
  const first = await tx.message.findFirst({ where, orderBy: { sequence: "asc" }, select: { text: true } });
  await tx.conversation.updateMany({
    where: { userId, id: conversationId },
    data: { title: titleFrom(first?.text ?? ""), titleSource: first ? "automatic" : "none" },
  });
}
