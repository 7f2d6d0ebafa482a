import type { Actor } from "@/lib/actor";
import type { ReplyEvent } from "@/lib/advisor/contract";
import { liveReplyIn } from "@/lib/advisor/live-replies";
import { getConversation } from "@/lib/conversations";

/** The running reply from its start and then live; null when none runs in this process. Throws `not_found`. */
export async function resumeReply(
  actor: Actor,
  conversationId: string,
): Promise<AsyncIterable<ReplyEvent> | null> {
  await getConversation(actor, conversationId);
  return liveReplyIn(actor.userId, conversationId)?.events() ?? null;
}
