import pgvector from "pgvector";
import type { Tx } from "@/lib/db/as-user";

export interface Search {
  vector: number[];
  model: string;
  /** The question's words, as `wordsOf` gives them. */
  words: string[];
  /** Messages that are not wanted. */
  except: string[];
}

/** All of a person's passages, in columns packed by `array_send`, one element a passage. */
export interface PackedPassages {
  numbers: Uint8Array | null;
  /** Cosine similarity to the question. */
  similarities: Uint8Array | null;
  conversations: Uint8Array | null;
  /** `sequence` × 65,536 + the passage's index in its message. */
  places: Uint8Array | null;
  /** Words × 8 + 4 for the advisor's own + 2 for a question + 1 when it names a time. */
  traits: Uint8Array | null;
}

/** The passages that have one word of the question. */
export interface PackedTerm {
  numbers: Uint8Array | null;
  frequencies: Uint8Array | null;
}

const NOTHING = { numbers: null, similarities: null, conversations: null, places: null, traits: null };

type Row = PackedPassages & { term: string | null; frequencies: Uint8Array | null };

/**
 * Reads what ranking needs of all of one person's passages of one model, in one statement and one pass over their rows.
 * Vectors have length 1, so that their inner product is the cosine.
 */
export async function scanMemory(tx: Tx, userId: string, { vector, model, words, except }: Search) {
  const rows = await tx.$queryRaw<Row[]>`
    select null as term, array_send(array_agg(number)) as numbers, null::bytea as frequencies,
      array_send(array_agg(similarity)) as similarities, array_send(array_agg(conversation_id)) as conversations,
      array_send(array_agg(place)) as places, array_send(array_agg(traits)) as traits
    from (
      select number, conversation_id, sequence * 65536::bigint + chunk_index as place,
        words * 8 + case role when 'assistant' then 4 else 0 end + is_question::int * 2 + names_time::int as traits,
        (-(embedding <#> (select ${pgvector.toSql(vector)}::halfvec)))::real as similarity
      from embeddings
      where user_id = ${userId}::uuid and model = ${model} and source_type = 'message'
        and not message_id = any (${except}::uuid[])
    ) passages
    union all
    select asked.term, found.numbers, found.frequencies, null, null, null, null
    from (
      select distinct term from unnest(${words}::text[]) word cross join lateral unnest(ts_lexize('english_stem', word)) term
    ) asked
    cross join lateral (
      select array_send(array_agg(number)) as numbers, array_send(array_agg(frequency::int)) as frequencies
      from passage_words w where w.user_id = ${userId}::uuid and w.term = asked.term
    ) found`;
  const passages: PackedPassages = rows.find(({ term }) => term === null) ?? NOTHING;
  const terms: PackedTerm[] = rows.filter(({ term }) => term !== null);
  return { passages, terms };
}

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
