import pgvector from "pgvector";

/** How much is stored before the measurement: 500 people alike, and one who has said far more. */
export const SEEDED = {
  people: 500,
  conversationsEach: 50,
  messagesEach: 20,
  heavyConversations: 1_000,
  heavyMessages: 10,
};

export interface SeedSentence {
  text: string;
  vector: number[];
}

const FILLER =
  "Start from what you did and for whom, say what changed because of it, and put a number beside it where you can. ";

/** Statements that fill a migrated, empty database as its owner. Person 0 is the heavy one. */
export function seedStatements(
  sentences: SeedSentence[],
  { model, reader, passwordHash }: { model: string; reader: string; passwordHash: string },
): string[] {
  const { people, conversationsEach, messagesEach, heavyConversations, heavyMessages } = SEEDED;
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const rows = sentences.map(
    ({ text, vector }, n) => `(${n}, ${quote(text)}, '${pgvector.toSql(vector)}'::halfvec)`,
  );
  return [
    "set session_replication_role = replica",
    "create function pg_temp.uuid_of(id uuid, part int) returns uuid language sql as $$ select md5(id::text || part)::uuid $$",
    "create temp table said (n int primary key, text text, vector halfvec(768))",
    `insert into said values ${rows.join(",")}`,
    `insert into users (id, email, name, skills, experience_level, profile_summary, embedded_with)
     select gen_random_uuid(), 'person-' || n || '@example.test', 'Person ' || n, '{Go,SQL}', 'senior',
       'Leads a platform team.', ${quote(model)} from generate_series(0, ${people}) n`,
    `insert into user_credentials (user_id, password_hash) select id, ${quote(passwordHash)} from users`,
    `insert into conversations (user_id, id, title, title_source, last_sequence, message_count, summarized_through,
       last_message_at, created_at, updated_at)
     select u.id, gen_random_uuid(), 'Conversation ' || place, 'automatic', size.messages, size.messages, size.messages, at,
       at, at from users u
     cross join lateral (select case when u.name = 'Person 0' then ${heavyConversations} else ${conversationsEach} end as conversations,
       case when u.name = 'Person 0' then ${heavyMessages} else ${messagesEach} end as messages) size
     cross join lateral generate_series(1, size.conversations) place
     cross join lateral (select now() - make_interval(hours => place) as at) time`,
    `insert into messages (user_id, id, conversation_id, sequence, role, text, status, embedded_with, words_kept,
       extracted_with, created_at, finished_at)
     select c.user_id, gen_random_uuid(), c.id, place, case place % 2 when 1 then 'user' else 'assistant' end,
       said.text || case place % 2 when 1 then '' else repeat(${quote(` ${FILLER}`)}, 8) end, 'complete',
       ${quote(model)}, true, ${quote(reader)}, c.created_at, c.created_at
     from conversations c cross join lateral generate_series(1, c.last_sequence) place
     join said on said.n = abs(hashtext(c.id::text || place)) % ${sentences.length}`,
    `insert into embeddings (user_id, source_type, source_id, chunk_index, model, message_id, role, start_offset,
       end_offset, content_hash, embedding, conversation_number, sequence, words, names_time)
     select m.user_id, 'message', m.id, 0, ${quote(model)}, m.id, m.role, 0, length(said.text), md5(said.text),
       said.vector, c.number, m.sequence, 20, true
     from messages m join said on said.n = abs(hashtext(m.conversation_id::text || m.sequence)) % ${sentences.length}
     join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
     order by m.user_id`,
    `insert into passage_words (user_id, term, number, frequency)
     select e.user_id, term, e.number, 1
     from embeddings e join messages m on m.user_id = e.user_id and m.id = e.message_id
     join said on said.n = abs(hashtext(m.conversation_id::text || m.sequence)) % ${sentences.length}
     join lateral (select distinct unnest(ts_lexize('english_stem', word)) as term
       from regexp_split_to_table(lower(said.text), '[^a-z0-9]+') word where word <> '') each on true
     order by 1, 2, 3`,
    `insert into conversation_summaries (user_id, id, conversation_id, from_sequence, to_sequence, builds_on, text,
       model, embedded_with)
     select user_id, pg_temp.uuid_of(id, part), id, part * 5 - 4, part * 5, case when part > 1 then pg_temp.uuid_of(id, part - 1) end,
       'What was said until then, in short.', 'a seed', ${quote(model)}
     from conversations cross join lateral generate_series(1, last_sequence / 5) part`,
    "analyze",
  ];
}
