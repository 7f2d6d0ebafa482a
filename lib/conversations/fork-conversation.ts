import type { Actor } from "@/lib/actor";
import type { Conversation, ForkConversation } from "@/lib/conversations/contract";
import { buryCopiesOfBuried } from "@/lib/conversations/forgotten.sql";
import { insertCopies, shownUpTo } from "@/lib/conversations/fork.sql";
import { withMarks } from "@/lib/conversations/marks/with-marks";
import { heldConversation, ownedConversation, ownedMessage } from "@/lib/conversations/owned";
import { stillWriting } from "@/lib/conversations/still-replying";
import { isOfItsWords } from "@/lib/conversations/title-from";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";

/** As long as a title may be. */
const LONGEST_TITLE = 200;

/**
 * Begins a new conversation with copies of all that is shown up to a message. Memory knows what they say once, by their
 * originals. A temporary conversation's fork ends with it. With an `id` of the sender's it can be repeated: the second call
 * returns the first's. Throws `not_found`; `conflict` while that message is being written.
 */
export async function forkConversation(
  actor: Actor,
  conversationId: string,
  { id = newId(), message_id }: ForkConversation,
): Promise<Conversation> {
  return asUser(actor, async (tx) => {
    await heldConversation(tx, actor, conversationId);
    const origin = await ownedConversation(tx, actor, conversationId);
    const last = await ownedMessage(tx, actor, conversationId, message_id);
    const shown = await shownUpTo(tx, actor.userId, conversationId, last.sequence);
    if (last.status === "streaming") {
      throw stillWriting();
    }
    const { count } = await tx.conversation.createMany({
      data: {
        userId: actor.userId,
        id,
        title: [...`Fork: ${origin.title}`].slice(0, LONGEST_TITLE).join(""),
        titleSource: sourceOf(origin),
        promptId: origin.promptId,
        expiresAt: origin.expiresAt,
        lastSequence: shown.length,
        messageCount: shown.filter(({ isDocument }) => !isDocument).length,
        lastMessageAt: new Date(),
      },
      skipDuplicates: true,
    });
    const copied = shown.map((message) => ({ id: message.id, copyId: newId() }));
    if (count > 0) {
      await insertCopies(tx, actor.userId, id, copied);
      await buryCopiesOfBuried(tx, actor.userId, copied);
    }
    return withMarks(tx, actor, await ownedConversation(tx, actor, id));
  });
}

/** Where a title was made of what was said, a fork's goes with those words as well; no job makes it anew. */
function sourceOf({ titleSource }: { titleSource: string }): string {
  if (titleSource === "none") return "none";
  return isOfItsWords(titleSource) ? "model" : "person";
}
