import type { Actor } from "@/lib/actor";
import { closeReply, type Ending } from "@/lib/conversations/reply-state.sql";
import { asUser } from "@/lib/db/as-user";

/** Stores a reply whole, in its one final state. False when it was no longer being written. */
export async function finishReply(actor: Actor, replyId: string, ending: Ending): Promise<boolean> {
  return asUser(actor, async (tx) => (await closeReply(tx, actor.userId, replyId, ending)) > 0);
}
