import type { Actor } from "@/lib/actor";
import { liveReplyIn } from "@/lib/advisor/live-replies";
import { getConversation } from "@/lib/conversations";

/** Stops the running reply and keeps its part; returns when it is stored. Nothing runs: nothing happens. */
export async function stopReply(actor: Actor, conversationId: string): Promise<void> {
  await getConversation(actor, conversationId);
  const live = liveReplyIn(actor.userId, conversationId);
  live?.stopping.abort("stop");
  await live?.finished;
}
