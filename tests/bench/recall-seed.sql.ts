import pgvector from "pgvector";

/** 200,000 passages of 400 people: one has 10,000 of them, nine have 1,000 each, the others share the rest. */
export const MEMORIES = { people: 400, most: 10_000, many: 1_000, manyPeople: 9, others: 465 };

const PASSAGES_A_CONVERSATION = 20;
const WORDS_A_PASSAGE = 18;
const VOCABULARY = 20_000;

/**
 * Statements that fill a migrated, empty database as its owner. A vector is the sum of two of `directions`, so that all
 * differ and some are near; words follow the law of Zipf and Mandelbrot, so that a few stand in every tenth passage and most in hardly any.
 */
export function recallSeed(directions: number[][], model: string): string[] {
  const { people, most, many, manyPeople, others } = MEMORIES;
  const rows = directions.map((vector, n) => `(${n}, '${pgvector.toSql(vector)}'::halfvec)`);
  const size = `case when n = 0 then ${most} when n <= ${manyPeople} then ${many} else ${others} end`;
  return [
    "set session_replication_role = replica",
    "set synchronous_commit = off",
    "select setseed(0.5)",
    "create temp table direction (n int primary key, vector halfvec(768))",
    `insert into direction values ${rows.join(",")}`,
    `insert into users (id, email, name, embedded_with)
     select gen_random_uuid(), 'person-' || n || '@example.test', 'Person ' || n, '${model}'
     from generate_series(0, ${people - 1}) n`,
    `insert into conversations (user_id, id, title, title_source, last_sequence, message_count)
     select u.id, gen_random_uuid(), 'Conversation ' || place, 'automatic', ${PASSAGES_A_CONVERSATION}, ${PASSAGES_A_CONVERSATION}
     from generate_series(0, ${people - 1}) n join users u on u.name = 'Person ' || n
     cross join lateral generate_series(1, (${size}) / ${PASSAGES_A_CONVERSATION} + 1) place`,
    `insert into messages (user_id, id, conversation_id, sequence, role, text, status, embedded_with, words_kept)
     select user_id, gen_random_uuid(), id, place, case place % 2 when 1 then 'user' else 'assistant' end,
       repeat('What was said, at its usual length, in words. ', 4), 'complete', '${model}', true
     from conversations cross join lateral generate_series(1, ${PASSAGES_A_CONVERSATION}) place`,
    `insert into embeddings (user_id, source_type, source_id, chunk_index, model, message_id, role, start_offset,
       end_offset, content_hash, embedding, conversation_id, sequence, words, is_question, names_time)
     select user_id, 'message', id, 0, '${model}', id, role, 0, 180, md5(id::text) || md5(id::text), l2_normalize(a.vector + b.vector), conversation_id,
       sequence, 10 + (random() * 30)::int, random() < 0.2, random() < 0.3
     from (
       select m.*, row_number() over (partition by m.user_id order by m.conversation_id, sequence) as place, u.name,
         (random() * ${directions.length - 1})::int as first, (random() * ${directions.length - 1})::int as second
       from messages m join users u on u.id = m.user_id
     ) m
     join lateral (select substr(name, 8)::int as n) person on place <= ${size}
     join direction a on a.n = first join direction b on b.n = second
     order by user_id, place`,
    `insert into passage_words (user_id, term, number, frequency)
     select user_id, 'word' || (15 * exp(random() * ln(1 + ${VOCABULARY} / 15.0)) - 15)::int, number, 1
     from embeddings cross join lateral generate_series(1, ${WORDS_A_PASSAGE}) draw
     order by 1, 2, 3 on conflict do nothing`,
    "create table shared_vectors as select user_id, number, embedding from embeddings",
    "set maintenance_work_mem = '512MB'",
    "create index shared_vectors_hnsw on shared_vectors using hnsw (embedding halfvec_cosine_ops)",
    "grant select on shared_vectors to career_app",
  ];
}

export const LARGEST = `select u.id, u.name, count(*)::int as passages from embeddings e join users u on u.id = e.user_id
  where u.name in ('Person 0', 'Person 1') group by 1, 2 order by 2`;

/** The ten nearest by a full sort, and by the shared index with a filter behind it. */
export const FULL_SORT = `select number::int from embeddings where user_id = $1 and source_type = 'message'
  order by embedding <=> $2::halfvec, number limit 10`;
export const SHARED_INDEX = `select number::int from shared_vectors where user_id = $1
  order by embedding <=> $2::halfvec limit 10`;
