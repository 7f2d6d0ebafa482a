import type { Tx } from "@/lib/db/as-user";

/**
 * These messages, their copies, and every answer that may repeat them: one that was given them as memory or a profile that
 * they told, one that was written below them in a thread, and so on from those answers. What is hidden was not given to the
 * answers that are shown below it, but for one that goes on from its words.
 */
export async function toldByThese(tx: Tx, userId: string, ids: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive told (id, conversation_id, sequence, superseded_by, reply_to, text) as (
      select id, conversation_id, sequence, superseded_by, reply_to, text from messages where user_id = ${userId}::uuid and (id = any (${ids}::uuid[])
        or id in (select reply_id from memory_receipts
          where user_id = ${userId}::uuid and profile_sources && ${ids}::uuid[]))
      union
      select m.id, m.conversation_id, m.sequence, m.superseded_by, m.reply_to, m.text from told t cross join lateral (
        select id from messages below where below.user_id = ${userId}::uuid and below.role = 'assistant'
          and below.conversation_id = t.conversation_id and below.sequence > t.sequence
          and (t.superseded_by is null or below.superseded_by is not null
            or (below.reply_to = t.reply_to and t.text <> '' and starts_with(below.text, t.text)))
        union all
        select reply_id from memory_receipts r where r.user_id = ${userId}::uuid and r.source_message_id = t.id
        union all
        select copy.id from messages copy where copy.user_id = ${userId}::uuid and copy.copy_of = t.id
      ) answer (id) join messages m on m.user_id = ${userId}::uuid and m.id = answer.id
    ) select id from told`;
  return rows.map((row) => row.id);
}

/** These messages and their copies in forks. */
export async function withCopies(tx: Tx, userId: string, ids: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from unnest(${ids}::uuid[]) as said (id)
    union
    select id from messages where user_id = ${userId}::uuid and copy_of = any (${ids}::uuid[])`;
  return rows.map((row) => row.id);
}

/** These messages with all their wordings, and these answers with all others to the same words. */
export async function withAllWordings(tx: Tx, userId: string, ids: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct each.id from messages m cross join lateral (
      select m.id
      union all
      select a.id from messages a where a.user_id = m.user_id and a.id = m.version_of
      union all
      select a.id from messages a where a.user_id = m.user_id and a.version_of = coalesce(m.version_of, m.id)
      union all
      select a.id from messages a where a.user_id = m.user_id and a.reply_to = m.reply_to
    ) each
    where m.user_id = ${userId}::uuid and m.id = any (${ids}::uuid[])`;
  return rows.map((row) => row.id);
}

/** Takes the conversations of these messages, so that nothing is said in them until the transaction ends. */
export async function holdConversationsOf(tx: Tx, userId: string, ids: string[]): Promise<void> {
  await tx.$queryRaw`
    select 1 from conversations where user_id = ${userId}::uuid and id in (
      select conversation_id from messages where user_id = ${userId}::uuid and id = any (${ids}::uuid[])
    ) order by id for update`;
}

/** Marks messages as forgotten, so that the same ones are known should they ever come back. */
export async function buryMessages(tx: Tx, userId: string, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    insert into memory_tombstones (user_id, source_hash)
    select ${userId}::uuid, tombstone_of(${userId}::uuid, id) from unnest(${ids}::uuid[]) as m (id)
    on conflict do nothing`;
}

/** Takes messages out of memory with what was made of them: vectors and data. The messages stay. */
export async function dropFromMemory(tx: Tx, userId: string, ids: string[]): Promise<void> {
  // The rows first: whoever makes vectors of one at this moment finds it forgotten.
  await tx.$executeRaw`
    update messages set is_remembered = false, copy_of = null, embedded_with = null, extracted_data = null,
      suggestions = null
    where user_id = ${userId}::uuid and id = any (${ids}::uuid[])`;
  await tx.$executeRaw`
    delete from embeddings where user_id = ${userId}::uuid and message_id = any (${ids}::uuid[])`;
}

/** Takes messages, and profiles that they told, out of all receipts: what was forgotten is quoted nowhere. */
export async function dropFromReceipts(tx: Tx, userId: string, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    with dropped as (
      delete from memory_receipts where user_id = ${userId}::uuid
        and (source_message_id = any (${ids}::uuid[]) or profile_sources && ${ids}::uuid[])
      returning reply_id
    ), counted as (
      select reply_id, count(*) as count from dropped group by reply_id
    )
    update messages m set memory_count = greatest(0, memory_count - count::int) from counted
    where m.user_id = ${userId}::uuid and m.id = counted.reply_id`;
}
