import type { Tx } from "@/lib/db/as-user";

export interface RecentMessage {
  id: string;
  role: "user" | "assistant";
  text: string;
  sequence: number;
  /** The message that it came with, as a document of its own. */
  attachedTo: string | null;
  /** In a fork: the message that it is a copy of, and the file of a copied document. */
  copyOf: string | null;
  fileId: string | null;
}

/**
 * The latest messages of a thread that hold text, newest first, without what was superseded and without what was forgotten:
 * a message with a tombstone, and any answer to one. What is not remembered for another reason is here.
 */
export async function latestMessages(
  tx: Tx,
  userId: string,
  conversationId: string,
  limit: number,
): Promise<RecentMessage[]> {
  return tx.$queryRaw<RecentMessage[]>`
    select id, role, text, sequence, attached_to as "attachedTo", copy_of as "copyOf", file_id as "fileId" from messages m
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and superseded_by is null and text <> ''
      and (is_remembered or copy_of is not null or not exists (
        select 1 from memory_tombstones t where t.user_id = m.user_id and t.source_hash in
          (tombstone_of(m.user_id, m.id), tombstone_of(m.user_id, coalesce(m.reply_to, m.id)))
      ))
    order by sequence desc limit ${limit}::int`;
}

/** Of these messages, those that were forgotten or deleted. */
export async function buriedAmong(tx: Tx, userId: string, ids: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select said.id from unnest(${ids}::uuid[]) as said (id) where exists (
      select 1 from memory_tombstones t where t.user_id = ${userId}::uuid and t.source_hash = tombstone_of(${userId}::uuid, said.id)
    )`;
  return rows.map(({ id }) => id);
}

/** Marks the copies of what was forgotten as it is marked itself: nothing else tells one from what was said while memory was paused. */
export async function buryCopiesOfBuried(
  tx: Tx,
  userId: string,
  copied: { id: string; copyId: string }[],
): Promise<void> {
  await tx.$executeRaw`
    insert into memory_tombstones (user_id, source_hash)
    select m.user_id, tombstone_of(m.user_id, c.copy_id)
    from unnest(${copied.map(({ id }) => id)}::uuid[], ${copied.map(({ copyId }) => copyId)}::uuid[]) as c (id, copy_id)
    join messages m on m.user_id = ${userId}::uuid and m.id = c.id
    where not m.is_remembered and exists (
      select 1 from memory_tombstones t where t.user_id = m.user_id and t.source_hash in
        (tombstone_of(m.user_id, m.id), tombstone_of(m.user_id, coalesce(m.reply_to, m.id)))
    )
    on conflict do nothing`;
}
