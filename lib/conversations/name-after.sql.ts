import type { Tx } from "@/lib/db/as-user";

/** What somebody said and how its answer begins. */
export interface Opening {
  question: string;
  answer: string;
}

/** The first turns of a thread that bears words said in it, of those with a whole answer; what was forgotten names none. */
export async function openingTurns(tx: Tx, userId: string, conversationId: string): Promise<Opening[]> {
  return tx.$queryRaw<Opening[]>`
    select left(q.text, 4000) as question, left(a.text, 2000) as answer
    from conversations c
    join messages q on q.user_id = c.user_id and q.conversation_id = c.id and q.role = 'user'
      and q.superseded_by is null and q.attached_to is null
    join messages a on a.user_id = c.user_id and a.reply_to = q.id and a.superseded_by is null
      and a.status = 'complete'
    where c.user_id = ${userId}::uuid and c.id = ${conversationId}::uuid and c.title_source = 'automatic'
      and not exists (select 1 from memory_tombstones t where t.user_id = c.user_id and t.source_hash in
        (tombstone_of(c.user_id, q.id), tombstone_of(c.user_id, a.id)))
    order by q.sequence limit 5`;
}
