import type { Tx } from "@/lib/db/as-user";

/** Counts a conversation's messages anew, those that were superseded apart. */
export async function countWhatIsLeft(tx: Tx, userId: string, conversationId: string): Promise<void> {
  await tx.$executeRaw`
    update conversations c set (message_count, last_message_at) = (
      select count(*), max(created_at) from messages m
      where m.user_id = c.user_id and m.conversation_id = c.id and m.superseded_by is null
        and m.attached_to is null
    ) where c.user_id = ${userId}::uuid and c.id = ${conversationId}::uuid`;
}
