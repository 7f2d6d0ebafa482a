import type { Tx } from "@/lib/db/as-user";

export interface Candidate {
  number: number;
  messageId: string;
  role: "user" | "assistant";
  start: number;
  end: number;
  contentHash: string;
  /** The whole message, with one of its passages only: it may be long, and have many. */
  text: string | null;
  conversationId: string;
  conversationTitle: string;
  saidAt: Date;
  /** The beginning of what the advisor answered, of a person's message that has an answer. */
  answerId: string | null;
  answer: string | null;
  answeredAt: Date | null;
}

interface Wanted {
  numbers: number[];
  /** How much of an answer is read, in characters. */
  answerUnits: number;
  /** Answers that are not wanted. */
  except: string[];
}

/** Passages with their messages; what was superseded or is not remembered is left out. */
export async function readCandidates(
  tx: Tx,
  userId: string,
  { numbers, answerUnits, except }: Wanted,
): Promise<Candidate[]> {
  const rows = await tx.$queryRaw<(Omit<Candidate, "number"> & { number: bigint })[]>`
    with wanted as (
      select number, message_id, role, start_offset, end_offset, content_hash,
        row_number() over (partition by message_id order by number) as place
      from embeddings where user_id = ${userId}::uuid and number = any (${numbers}::bigint[])
    )
    select w.number, w.message_id as "messageId", w.role, w.start_offset as "start", w.end_offset as "end",
      w.content_hash as "contentHash", case when place = 1 then m.text end as text,
      m.conversation_id as "conversationId", c.title as "conversationTitle", m.created_at as "saidAt",
      r.id as "answerId", left(r.text, ${answerUnits}::int) as answer, r.created_at as "answeredAt"
    from wanted w
    join messages m on m.user_id = ${userId}::uuid and m.id = w.message_id and m.superseded_by is null
      and m.is_remembered
    join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
    left join messages r on r.user_id = m.user_id and r.reply_to = m.id and r.superseded_by is null
      and r.is_remembered and r.status <> 'streaming' and r.text <> '' and place = 1
      and not r.id = any (${except}::uuid[])`;
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
}
