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

/**
 * Where first wordings of messages go and others stay, the earliest that stays is the first from here on: the others, and the
 * documents with their files, are its own.
 */
export async function passOnToNextWording(tx: Tx, userId: string, ids: string[]): Promise<void> {
  const heirs = await tx.$queryRaw<{ first: string; heir: string }[]>`
    select distinct on (version_of) version_of as first, id as heir from messages
    where user_id = ${userId}::uuid and version_of = any (${ids}::uuid[]) and not id = any (${ids}::uuid[])
    order by version_of, sequence`;
  for (const { first, heir } of heirs) {
    await tx.$executeRaw`
      update messages set version_of = nullif(${heir}::uuid, id)
      where user_id = ${userId}::uuid and version_of = ${first}::uuid`;
    await tx.$executeRaw`
      update messages set attached_to = ${heir}::uuid
      where user_id = ${userId}::uuid and attached_to = ${first}::uuid`;
    await tx.$executeRaw`
      update files set message_id = ${heir}::uuid
      where user_id = ${userId}::uuid and message_id = ${first}::uuid`;
  }
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
