import type { Tx } from "@/lib/db/as-user";

/** How many files a person has not sent, and how many bytes all of theirs have. One upload at a time is counted. */
export async function tallyOf(tx: Tx, userId: string): Promise<{ unsent: number; bytes: number }> {
  await tx.$queryRaw`select 1 from users where id = ${userId}::uuid for no key update`;
  const [row] = await tx.$queryRaw<{ unsent: number; bytes: number }[]>`
    select count(*) filter (where message_id is null)::int as unsent, coalesce(sum(size), 0)::float8 as bytes
    from files where user_id = ${userId}::uuid`;
  return row ?? { unsent: 0, bytes: 0 };
}

interface Place {
  conversationId: string;
  messageId: string;
  /** The first document's place in the thread; the others follow. */
  sequence: number;
  fileIds: string[];
}

/**
 * Makes messages of their own of files that nobody has sent yet, below the message they come with, in the order given.
 * Returns how many.
 */
export async function attachFiles(tx: Tx, userId: string, place: Place): Promise<number> {
  return tx.$executeRaw`
    with chosen as (
      select f.id, f.text, given.position from unnest(${place.fileIds}::uuid[]) with ordinality given (id, position)
      join files f on f.user_id = ${userId}::uuid and f.id = given.id and f.message_id is null for update of f
    ), documents as (
      insert into messages (user_id, id, conversation_id, sequence, role, text, status, attached_to, finished_at)
      select ${userId}::uuid, id, ${place.conversationId}::uuid, ${place.sequence}::int + position::int - 1, 'user', text,
        'complete', ${place.messageId}::uuid, now() from chosen
    )
    update files set message_id = ${place.messageId}::uuid, text = null
    where user_id = ${userId}::uuid and id in (select id from chosen)`;
}

export interface FileOf {
  id: string;
  name: string;
  kind: string;
  size: number;
  pages: number | null;
  messageId: string;
}

/** The files that came with these messages or with what they are copies of, in the order in which they were uploaded. */
export async function filesWith(tx: Tx, userId: string, messageIds: string[]): Promise<FileOf[]> {
  return tx.$queryRaw<FileOf[]>`
    select id, name, kind, size, pages, message_id as "messageId" from files
    where user_id = ${userId}::uuid and message_id = any (${messageIds}::uuid[])
    union all
    select f.id, f.name, f.kind, f.size, f.pages, m.attached_to from messages m
    join files f on f.user_id = m.user_id and f.id = m.file_id
    where m.user_id = ${userId}::uuid and m.attached_to = any (${messageIds}::uuid[])
    order by id`;
}

/** The documents that came with these messages, in whichever wording. */
export async function documentsOf(tx: Tx, userId: string, messageIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from messages where user_id = ${userId}::uuid and attached_to in (
      select coalesce(version_of, id) from messages where user_id = ${userId}::uuid and id = any (${messageIds}::uuid[])
    )`;
  return rows.map(({ id }) => id);
}

/** What was uploaded longer ago than this and never sent. Returns how many went. */
export async function deleteUnsent(tx: Tx, hours: number): Promise<number> {
  return tx.$executeRaw`delete from files where created_at < now() - make_interval(hours => ${hours}::int)`;
}
