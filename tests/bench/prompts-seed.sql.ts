/** How much is stored before the measurement. */
export const USED = { people: 5_000, usesEach: 200, prompts: 60, versions: 4 };

/**
 * Statements that fill a migrated, empty database as its owner: every use begun a conversation of two messages, one answer in
 * ten was rated, and one in twenty conversations taught a fact.
 */
export function usesStatements(): string[] {
  const { people, usesEach, prompts, versions } = USED;
  return [
    "set session_replication_role = replica",
    "create function pg_temp.id_of(name text) returns uuid language sql as $$ select md5(name)::uuid $$",
    `insert into users (id, email, name)
     select pg_temp.id_of('person ' || n), 'person-' || n || '@example.test', 'Person ' || n from generate_series(1, ${people}) n`,
    "update users set role = 'admin' where name = 'Person 1'",
    `insert into prompts (id, title, description, category, template, is_premade, version, latest_version)
     select pg_temp.id_of('prompt ' || n), 'Prompt ' || n, 'For the bench', 'resume', 'Say this.', true, ${versions}, ${versions}
     from generate_series(1, ${prompts}) n`,
    `insert into prompt_versions (prompt_id, version, title, description, category, template, published_at)
     select p.id, v, p.title, p.description, p.category, p.template, now() from prompts p, generate_series(1, ${versions}) v`,
    `insert into conversations (user_id, id, title, title_source, last_sequence, message_count, summarized_through)
     select pg_temp.id_of('person ' || n), pg_temp.id_of('conversation ' || n || ' ' || u), 'Talk', 'automatic', 2, 2, 2
     from generate_series(1, ${people}) n, generate_series(1, ${usesEach}) u`,
    `insert into messages (user_id, id, conversation_id, sequence, role, text, status, reply_to, feedback)
     select c.user_id, pg_temp.id_of(c.id::text || place), c.id, place, case place when 1 then 'user' else 'assistant' end,
       'Words', 'complete', case place when 2 then pg_temp.id_of(c.id::text || 1) end,
       case when place = 2 and abs(hashtext(c.id::text)) % 10 = 0
         then case when abs(hashtext(c.id::text)) % 30 < 20 then 'up' else 'down' end end
     from conversations c, generate_series(1, 2) place`,
    `insert into profile_facts (user_id, id, predicate, modality, value, value_key, message_id, conversation_id, quote,
       claim_hash, origin, confidence, status)
     select c.user_id, pg_temp.id_of('fact ' || c.id), 'skill', 'has', 'Go', 'go', pg_temp.id_of(c.id::text || 1), c.id, 'Go',
       c.id::text, 'statement', 0.9, 'proposed'
     from conversations c where abs(hashtext(c.id::text)) % 20 = 3`,
    `insert into prompt_uses (user_id, id, prompt_id, prompt_version, conversation_id, message_id)
     select c.user_id, c.id, pg_temp.id_of('prompt ' || 1 + abs(hashtext(c.id::text)) % ${prompts}),
       1 + abs(hashtext('v' || c.id)) % ${versions}, c.id, pg_temp.id_of(c.id::text || 1)
     from conversations c`,
    "vacuum analyze",
  ];
}
