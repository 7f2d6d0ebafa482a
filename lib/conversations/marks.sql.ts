import type { Tx } from "@/lib/db/as-user";

export interface Marks {
  id: string;
  isReplying: boolean;
  isUnread: boolean;
}

/** How conversations stand: whether a reply is being written, and whether one came to its end since they were seen. */
export async function marksOf(tx: Tx, userId: string, ids: string[]): Promise<Marks[]> {
  return tx.$queryRaw<Marks[]>`
    select c.id, coalesce(last.status = 'streaming' and last.lease_expires_at > now(), false) as "isReplying",
      c.seen_at is null or coalesce(last.status in ('complete', 'failed', 'interrupted') and last.finished_at > c.seen_at, false)
        as "isUnread"
    from conversations c left join lateral (
      select status, lease_expires_at, finished_at from messages m
      where m.user_id = c.user_id and m.conversation_id = c.id and m.role = 'assistant' and m.superseded_by is null
      order by sequence desc limit 1) as last on true
    where c.user_id = ${userId}::uuid and c.id = any (${ids}::uuid[])`;
}

/**
 * Notes that a conversation was seen: until `messageId` ended, or until now where none is named or it has not ended yet.
 * What was seen later on another device stays seen. False when there is no such conversation.
 */
export async function noteSeen(tx: Tx, userId: string, id: string, messageId: string | null) {
  const noted = await tx.$executeRaw`
    update conversations c set seen_at = greatest(seen_at, coalesce((
      select finished_at from messages m where m.user_id = c.user_id and m.conversation_id = c.id and m.id = ${messageId}::uuid),
      now()))
    where user_id = ${userId}::uuid and id = ${id}::uuid and (expires_at is null or expires_at > now())`;
  return noted > 0;
}

/** Takes back that a conversation was seen. False when there is no such conversation. */
export async function noteUnseen(tx: Tx, userId: string, id: string): Promise<boolean> {
  const noted = await tx.$executeRaw`
    update conversations set seen_at = null
    where user_id = ${userId}::uuid and id = ${id}::uuid and (expires_at is null or expires_at > now())`;
  return noted > 0;
}
