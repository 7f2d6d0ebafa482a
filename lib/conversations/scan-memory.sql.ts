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

/** All of a person's passages: their facts, 20 bytes each (`embeddings.facts`), and their similarity to the question. */
export interface PackedPassages {
  facts: string | null;
  /** Cosines of four bytes. */
  similarities: string | null;
}

/** The passages that have one word of the question. */
export interface PackedTerm {
  numbers: string | null;
  frequencies: string | null;
}

const NOTHING: PackedPassages = { facts: null, similarities: null };

type Row = PackedPassages & PackedTerm & { term: string | null };

/**
 * Reads what ranking needs of all of one person's passages of one model, in one statement and one pass over their rows.
 * Vectors have length 1, so that their inner product is the cosine.
 */
export async function scanMemory(tx: Tx, userId: string, { vector, model, words, except }: Search) {
  const rows = await tx.$queryRaw<Row[]>`
    select null as term, encode(string_agg(facts, ''), 'base64') as facts,
      encode(string_agg(float4send(similarity), ''), 'base64') as similarities, null as numbers, null as frequencies
    from (
      select facts, (-(embedding <#> (select ${pgvector.toSql(vector)}::halfvec)))::real as similarity
      from embeddings
      where user_id = ${userId}::uuid and model = ${model} and source_type = 'message'
        and not message_id = any (${except}::uuid[])
    ) passages
    union all
    select asked.term, null, null, found.numbers, found.frequencies
    from (
      select distinct term from unnest(${words}::text[]) word cross join lateral unnest(ts_lexize('english_stem', word)) term
    ) asked
    cross join lateral (
      select encode(string_agg(int8send(number), ''), 'base64') as numbers,
        encode(string_agg(int4send(frequency), ''), 'base64') as frequencies
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
