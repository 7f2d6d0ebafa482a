import type { Tx } from "@/lib/db/as-user";

export interface Copied {
  id: string;
  /** The id of its copy. */
  copyId: string;
}

/**
 * What is shown of a conversation up to a place, with the documents that came with it in whichever wording, in its order; nobody changes it until
 * the transaction ends.
 */
export async function shownUpTo(
  tx: Tx,
  userId: string,
  conversationId: string,
  sequence: number,
): Promise<{ id: string; isDocument: boolean }[]> {
  return tx.$queryRaw<{ id: string; isDocument: boolean }[]>`
    select id, attached_to is not null as "isDocument" from messages m
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and superseded_by is null
      and coalesce((select sequence from messages whole where whole.user_id = m.user_id
        and m.attached_to in (whole.id, whole.version_of)
        and whole.conversation_id = m.conversation_id and whole.superseded_by is null), sequence) <= ${sequence}
    order by sequence for share of m`;
}

/**
 * Copies messages into a new conversation, in the order given, from its first place on. What they cost and what they were
 * given as memory stays with the originals.
 */
export async function insertCopies(
  tx: Tx,
  userId: string,
  conversationId: string,
  copied: Copied[],
): Promise<void> {
  const ids = copied.map(({ id }) => id);
  const copyIds = copied.map(({ copyId }) => copyId);
  await tx.$executeRaw`
    with copied as (
      select * from unnest(${ids}::uuid[], ${copyIds}::uuid[]) with ordinality as c (id, copy_id, place)
    )
    insert into messages (user_id, id, conversation_id, sequence, role, text, status, reply_to, prompt_id, model, error_code,
      parts, attached_to, file_id, is_remembered, copy_of, created_at, finished_at)
    select m.user_id, c.copy_id, ${conversationId}::uuid, c.place::int, m.role, m.text, m.status, asked.copy_id, m.prompt_id,
      m.model, m.error_code, m.parts, whole.copy_id, case when m.attached_to is not null then coalesce(m.file_id, m.id) end, false, case when m.is_remembered then m.id else m.copy_of end, m.created_at, m.finished_at
    from copied c join messages m on m.user_id = ${userId}::uuid and m.id = c.id
    left join copied asked on asked.id = m.reply_to
    left join lateral (
      select shown.copy_id from copied shown join messages w on w.user_id = m.user_id and w.id = shown.id
      where m.attached_to in (w.id, w.version_of)
    ) as whole on m.attached_to is not null
    where m.attached_to is null or whole.copy_id is not null
    order by c.place`;
}
