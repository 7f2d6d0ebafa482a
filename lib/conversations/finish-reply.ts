import type { Actor } from "@/lib/actor";
import { closeReply, type Ending } from "@/lib/conversations/reply-state.sql";
import { asUser } from "@/lib/db/as-user";
import { publish } from "@/lib/events/publish";

/** Stores a reply whole, in its one final state, and says so. False when it was no longer being written. */
export async function finishReply(actor: Actor, replyId: string, ending: Ending): Promise<boolean> {
  return asUser(actor, async (tx) => {
    const closed = await closeReply(tx, actor.userId, replyId, ending);
    if (!closed) return false;
    const { conversationId, sequence } = closed;
    const data = { user_id: actor.userId, conversation_id: conversationId, message_id: replyId, sequence };
    await publish(tx, actor.userId, { name: "conversation/turn.completed", data });
    return true;
  });
}
