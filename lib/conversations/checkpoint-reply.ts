import type { Actor } from "@/lib/actor";
import { type SoFar, updateStreaming } from "@/lib/conversations/reply-state.sql";
import { asUser } from "@/lib/db/as-user";

/**
 * Keeps the part of a reply that has come so far with what it took, and renews its lease. False when the reply is no longer being
 * written (deleted, or given up as interrupted): the writer must end.
 */
export async function checkpointReply(
  actor: Actor,
  replyId: string,
  soFar: SoFar,
  leaseSeconds: number,
): Promise<boolean> {
  return asUser(
    actor,
    async (tx) => (await updateStreaming(tx, actor.userId, replyId, soFar, leaseSeconds)) > 0,
  );
}
