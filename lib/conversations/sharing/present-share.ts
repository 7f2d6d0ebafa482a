import type { Share } from "@/lib/conversations/sharing/contract";
import type { ShareRow } from "@/lib/conversations/sharing/shares.sql";

/** A row as the wire knows it. */
export function presentShare({ id, conversationId, title, messageCount, sharedAt }: ShareRow): Share {
  return {
    id,
    conversation_id: conversationId,
    title,
    message_count: messageCount,
    shared_at: sharedAt.toISOString(),
  };
}
