import type { PassageTraits } from "@/lib/conversations/passage-traits";
import type { Tx } from "@/lib/db/as-user";

/** One passage of a message with its words, as `wordsOf` gives them. */
export interface Worded {
  index: number;
  words: string[];
}

/**
 * Keeps the words of a message's stored passages, stemmed, common ones left out, with the day on which it was said: so
 * "in May 2023" finds what was said then. The passages must not have any yet.
 */
export async function storeWords(
  tx: Tx,
  userId: string,
  messageId: string,
  passages: Worded[],
): Promise<void> {
  await tx.$executeRaw`
    insert into passage_words (user_id, term, number, frequency)
    select ${userId}::uuid, term, e.number, least(count(*), 1000)
    from unnest(${passages.map((each) => each.index)}::int[], ${passages.map((each) => each.words.join(" "))}::text[])
      as given (index, words)
    join embeddings e on e.user_id = ${userId}::uuid and e.source_type = 'message'
      and e.source_id = ${messageId}::uuid and e.chunk_index = given.index
    join messages m on m.user_id = e.user_id and m.id = e.message_id
    cross join lateral string_to_table(
      given.words || lower(to_char(m.created_at at time zone 'utc', ' FMDD FMMonth YYYY')), ' ') word
    cross join lateral unnest(ts_lexize('english_stem', word)) term
    where term <> ''
    group by term, e.number
    on conflict do nothing`;
}

export interface Unkept {
  messageId: string;
  text: string;
  passages: { index: number; start: number; end: number }[];
}

/** Messages with vectors whose words are not kept, oldest first. */
export async function messagesWithoutWords(tx: Tx, userId: string, limit: number): Promise<Unkept[]> {
  return tx.$queryRaw<Unkept[]>`
    select m.id as "messageId", m.text, coalesce((
      select jsonb_agg(jsonb_build_object('index', chunk_index, 'start', start_offset, 'end', end_offset))
      from embeddings e where e.user_id = m.user_id and e.source_type = 'message' and e.source_id = m.id
    ), '[]') as passages
    from messages m
    where m.user_id = ${userId}::uuid and embedded_with is not null and not words_kept and status <> 'streaming'
      and is_remembered
    order by created_at, sequence limit ${limit}`;
}

/** Says that the words of this very text are kept; false when they are already, or it reads otherwise by now. */
export async function markWordsKept(
  tx: Tx,
  userId: string,
  { messageId, text }: Pick<Unkept, "messageId" | "text">,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update messages set words_kept = true
    where user_id = ${userId}::uuid and id = ${messageId}::uuid and text = ${text} and not words_kept`;
  return changed > 0;
}

/** Gives passages that were stored without them their traits. */
export async function setTraits(
  tx: Tx,
  userId: string,
  messageId: string,
  passages: (PassageTraits & { index: number })[],
): Promise<void> {
  await tx.$executeRaw`
    update embeddings e set words = t.words, is_question = t.asks, names_time = t.times
    from unnest(
      ${passages.map((each) => each.index)}::int[], ${passages.map((each) => each.words)}::int[],
      ${passages.map((each) => each.isQuestion)}::boolean[], ${passages.map((each) => each.namesTime)}::boolean[]
    ) as t (index, words, asks, times)
    where e.user_id = ${userId}::uuid and e.source_type = 'message' and e.source_id = ${messageId}::uuid
      and e.chunk_index = t.index`;
}
