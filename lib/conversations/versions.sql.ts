import type { Tx } from "@/lib/db/as-user";
import type { Message } from "@/lib/db/generated/client";

interface Place {
  id: string;
  version: number;
  versions: number;
}

/**
 * Where each of these messages stands among its versions: the wordings of a person's message, or the answers to one. An
 * earlier answer of which no word came is none.
 */
export async function versionPlaces(tx: Tx, userId: string, ids: string[]): Promise<Place[]> {
  return tx.$queryRaw<Place[]>`
    select m.id, v.version, v.versions from messages m cross join lateral (
      select count(*)::int as versions, count(*) filter (where sequence <= m.sequence)::int as version from (
        select sequence from messages a where m.role = 'assistant' and a.user_id = m.user_id
          and a.reply_to = m.reply_to and (a.text <> '' or a.superseded_by is null)
        union all
        select sequence from messages a where m.role = 'user' and a.user_id = m.user_id
          and a.id = coalesce(m.version_of, m.id)
        union all
        select sequence from messages a where m.role = 'user' and a.user_id = m.user_id
          and a.version_of = coalesce(m.version_of, m.id)
      ) each
    ) v
    where m.user_id = ${userId}::uuid and m.id = any (${ids}::uuid[]) and v.versions > 1`;
}

/** Lets one answer be shown in the place of the others to the same question. */
export async function showAnswer(tx: Tx, userId: string, { id, replyTo }: Message): Promise<void> {
  await tx.$executeRaw`
    update messages set superseded_by = case when id = ${id}::uuid then null else ${id}::uuid end
    where user_id = ${userId}::uuid and reply_to = ${replyTo}::uuid`;
}

interface Tail {
  conversationId: string;
  /** The message that leads it. */
  id: string;
  sequence: number;
}

/**
 * Takes a message and all that is shown below it out of the thread, for another message to stand in their place; but not the
 * documents that came with it: they are there for all its wordings.
 */
export async function supersedeTail(tx: Tx, userId: string, tail: Tail, byId: string): Promise<void> {
  await tx.$executeRaw`
    update messages set superseded_by = ${byId}::uuid, left_with = ${tail.id}::uuid
    where user_id = ${userId}::uuid and conversation_id = ${tail.conversationId}::uuid
      and sequence >= ${tail.sequence} and superseded_by is null and attached_to is distinct from (
        select coalesce(version_of, id) from messages where user_id = ${userId}::uuid and id = ${tail.id}::uuid
      )`;
}

/** Brings a message back with all that left with it. */
export async function restoreTail(tx: Tx, userId: string, headId: string): Promise<void> {
  await tx.$executeRaw`
    update messages set superseded_by = null, left_with = null
    where user_id = ${userId}::uuid and left_with = ${headId}::uuid`;
}

/** The message that is shown last in a thread. */
export async function lastShown(
  tx: Tx,
  userId: string,
  conversationId: string,
): Promise<{ id: string; replyTo: string | null } | undefined> {
  const [last] = await tx.$queryRaw<{ id: string; replyTo: string | null }[]>`
    select id, reply_to as "replyTo" from messages
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and superseded_by is null
    order by sequence desc limit 1`;
  return last;
}
