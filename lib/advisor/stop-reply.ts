import type { Actor } from "@/lib/actor";
import { liveReplyIn } from "@/lib/advisor/live-replies";
import { getConversation, stopRunningReply } from "@/lib/conversations";

/**
 * Stops the running reply and keeps its part; returns when it is stored. One that another process writes ends at that
 * process's next checkpoint. Nothing runs: nothing happens. Throws `not_found`.
 */
export async function stopReply(actor: Actor, conversationId: string): Promise<void> {
  const live = liveReplyIn(actor.userId, conversationId);
  if (!live) return stopRunningReply(actor, conversationId);
  await getConversation(actor, conversationId);
  live.stopping.abort("stop");
  await live.finished;
}
