import type { Actor } from "@/lib/actor";
import { ownedConversation } from "@/lib/conversations/owned";
import { stopStreaming } from "@/lib/conversations/reply-state.sql";
import { asUser } from "@/lib/db/as-user";

/**
 * Marks the reply being written in a conversation `stopped`, wherever that is: its writer notices at its next
 * checkpoint. Nothing runs: nothing happens. Throws `not_found`.
 */
export async function stopRunningReply(actor: Actor, conversationId: string): Promise<void> {
  await asUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    await stopStreaming(tx, actor.userId, conversationId);
  });
}
