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

/** All that left the thread for this message to stand in its place, and for those messages again. */
export async function standingInFor(tx: Tx, userId: string, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive gone (id) as (
      select id from messages where user_id = ${userId}::uuid and superseded_by = ${id}::uuid
      union
      select m.id from gone g join messages m on m.user_id = ${userId}::uuid and m.superseded_by = g.id
    ) select id from gone where id <> ${id}::uuid`;
  return rows.map((row) => row.id);
}
