import type { Actor } from "@/lib/actor";
import type { EventId, ReplyEvent } from "@/lib/advisor/contract";
import { eventIds } from "@/lib/advisor/event-ids";
import { liveReplyIn } from "@/lib/advisor/live-replies";
import { storedEvents } from "@/lib/advisor/stored-events";
import { getConversation, replyToResume } from "@/lib/conversations";

interface Resumed {
  events: AsyncIterable<ReplyEvent>;
  idOf: (event: ReplyEvent) => string | undefined;
}

/**
 * The running reply, wherever it is written: from its start, or after the event that the client read last. Without a
 * running one the rest of the reply that `after` names; null when there is nothing to tell. Throws `not_found`.
 */
export async function resumeReply(
  actor: Actor,
  conversationId: string,
  after?: EventId,
): Promise<Resumed | null> {
  await getConversation(actor, conversationId);
  const positionIn = (replyId: string) => (after?.replyId === replyId ? after.position : 0);
  const live = liveReplyIn(actor.userId, conversationId);
  if (live) {
    const from = positionIn(live.replyId);
    return { events: live.events(from), idOf: eventIds(live.replyId, from) };
  }
  const reply = await replyToResume(actor, conversationId, after?.replyId);
  if (!reply) return null;
  const from = positionIn(reply.id);
  return { events: storedEvents(actor, reply, from), idOf: eventIds(reply.id, from) };
}
