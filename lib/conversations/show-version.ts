import type { Actor } from "@/lib/actor";
import { lockConversation } from "@/lib/conversations/append-message.sql";
import { countWhatIsLeft } from "@/lib/conversations/delete-message.sql";
import type { ForgetElsewhere } from "@/lib/conversations/leave-memory";
import { ownedMessage } from "@/lib/conversations/owned";
import { stillReplying } from "@/lib/conversations/still-replying";
import { lastShown, restoreTail, showAnswer, supersedeTail } from "@/lib/conversations/versions.sql";
import { asUser, type Tx } from "@/lib/db/as-user";
import type { Message } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { publish } from "@/lib/events/publish";

/**
 * Shows an earlier or later version in the place of the one that is shown: an answer at the end of its thread, or a
 * wording of a person's message with all that came below it. What was shown is kept as it was; only what is shown is
 * remembered. Of the version that is shown already nothing changes. Throws `not_found`; `conflict` while a reply is
 * written, or where the thread went on from another answer.
 */
export async function showVersion(
  actor: Actor,
  conversationId: string,
  messageId: string,
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  await asUser(actor, async (tx) => {
    const conversation = await lockConversation(tx, actor.userId, conversationId);
    const message = await ownedMessage(tx, actor, conversationId, messageId);
    if (!message.supersededBy) return;
    if (!conversation || conversation.isReplying) {
      throw stillReplying();
    }
    await (message.role === "user" ? showWording(tx, message) : showLastAnswer(tx, message));
    await countWhatIsLeft(tx, actor.userId, conversationId);
    await forgetElsewhere?.(tx, [messageId]);
    // What came back is read and embedded again.
    const data = { user_id: actor.userId, conversation_id: conversationId, message_id: messageId };
    await publish(tx, actor.userId, { name: "conversation/message.stored", data });
  });
}

async function showLastAnswer(tx: Tx, message: Message): Promise<void> {
  const last = await lastShown(tx, message.userId, message.conversationId);
  if (!last?.replyTo || last.replyTo !== message.replyTo) {
    throw new DomainError("conflict", "The conversation went on from another answer.");
  }
  await showAnswer(tx, message.userId, message);
}

async function showWording(tx: Tx, message: Message): Promise<void> {
  const { userId, conversationId, id, versionOf } = message;
  const first = versionOf ?? id;
  const shown = await tx.message.findFirst({
    where: { userId, conversationId, supersededBy: null, OR: [{ id: first }, { versionOf: first }] },
  });
  if (!shown)
    throw new DomainError("conflict", "An earlier message was edited since: bring that one back first.");
  await supersedeTail(tx, userId, shown, id);
  await restoreTail(tx, userId, id);
}
