/** How much is stored before the measurement. The first uses of each person alone are the baseline. */
export const USED = { people: 5_000, usesEach: 200, fewEach: 2, prompts: 60, versions: 4 };
/** Of the prompts, the first ones are shown in two versions; the next ones were. The very first has a quarter of all uses. */
const SPLIT = { running: 20, ended: 10 };

const SETTINGS = [
  "set session_replication_role = replica",
  "create or replace function pg_temp.id_of(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$",
  `create or replace function pg_temp.prompt_of(use uuid) returns integer language sql immutable as $$
     select case when abs(hashtext('p' || use)) % 4 = 0 then 1 else 1 + abs(hashtext(use::text)) % ${USED.prompts} end $$`,
];

/** Statements that fill a migrated, empty database as its owner with people, and with premade prompts with and without splits. */
export function promptStatements(): string[] {
  const { people, prompts, versions } = USED;
  return [
    ...SETTINGS,
    `insert into users (id, email, name, created_at)
     select pg_temp.id_of('person ' || n), 'person-' || n || '@example.test', 'Person ' || n, now() - interval '61 days'
     from generate_series(1, ${people}) n`,
    "update users set role = 'admin' where name = 'Person 1'",
    `insert into prompts (id, title, description, category, template, is_premade, version, latest_version)
     select pg_temp.id_of('prompt ' || n), 'Prompt ' || n, 'For the bench', 'resume', 'Say this.', true, ${versions - 1}, ${versions}
     from generate_series(1, ${prompts}) n`,
    `insert into prompt_versions (prompt_id, version, title, description, category, template, published_at)
     select p.id, v, p.title, p.description, p.category, p.template, now() from prompts p, generate_series(1, ${versions}) v`,
    `insert into prompt_splits (id, prompt_id, version, against, share, started_at)
     select pg_temp.id_of('split ' || n), pg_temp.id_of('prompt ' || n), ${versions}, ${versions - 1}, 50, now() - interval '30 days'
     from generate_series(1, ${SPLIT.running}) n`,
    `insert into prompt_splits (id, prompt_id, version, against, share, started_at, ended_at, outcome)
     select pg_temp.id_of('split ' || n), pg_temp.id_of('prompt ' || n), 2, ${versions - 1}, 50, now() - interval '55 days',
       now() - interval '35 days', 'dropped'
     from generate_series(${SPLIT.running + 1}, ${SPLIT.running + SPLIT.ended}) n`,
    `update prompts p set split_id = s.id, split_version = s.version, split_share = s.share
     from prompt_splits s where s.prompt_id = p.id and s.ended_at is null`,
  ];
}

/**
 * Statements that store uses of each person, by number, within the last sixty days: every use began a conversation of two
 * messages, one answer in ten was rated, and one in twenty conversations taught a fact. What a split shows to a person is used.
 */
export function usesStatements(first: number, last: number): string[] {
  const { people, versions } = USED;
  const isNew = `c.id in (select pg_temp.id_of('conversation ' || n || ' ' || u)
     from generate_series(1, ${people}) n, generate_series(${first}, ${last}) u)`;
  return [
    ...SETTINGS,
    "truncate daily_figures, active_days, weekly_retention",
    `insert into conversations (user_id, id, title, title_source, last_sequence, message_count, summarized_through, created_at)
     select pg_temp.id_of('person ' || n), pg_temp.id_of('conversation ' || n || ' ' || u), 'Talk', 'automatic', 2, 2, 2,
       now() - abs(hashtext(n || ' ' || u)) % (60 * 24 * 60) * interval '1 minute'
     from generate_series(1, ${people}) n, generate_series(${first}, ${last}) u`,
    `insert into messages (user_id, id, conversation_id, sequence, role, text, status, reply_to, feedback, created_at)
     select c.user_id, pg_temp.id_of(c.id::text || place), c.id, place, case place when 1 then 'user' else 'assistant' end,
       'Words', 'complete', case place when 2 then pg_temp.id_of(c.id::text || 1) end,
       case when place = 2 and abs(hashtext(c.id::text)) % 10 = 0
         then case when abs(hashtext(c.id::text)) % 30 < 20 then 'up' else 'down' end end, c.created_at
     from conversations c, generate_series(1, 2) place where ${isNew}`,
    `insert into profile_facts (user_id, id, predicate, modality, value, value_key, message_id, conversation_id, quote,
       claim_hash, origin, confidence, status)
     select c.user_id, pg_temp.id_of('fact ' || c.id), 'skill', 'has', 'Go', 'go', pg_temp.id_of(c.id::text || 1), c.id, 'Go',
       c.id::text, 'statement', 0.9, 'proposed'
     from conversations c where abs(hashtext(c.id::text)) % 20 = 3 and ${isNew}`,
    `insert into prompt_uses (user_id, id, prompt_id, prompt_version, conversation_id, message_id, created_at)
     select c.user_id, c.id, pg_temp.id_of('prompt ' || pg_temp.prompt_of(c.id)),
       case when s.id is null then 1 + abs(hashtext('v' || c.id)) % ${versions - 1}
         when split_place(c.user_id, s.id) < s.share then s.version else s.against end,
       c.id, pg_temp.id_of(c.id::text || 1), c.created_at
     from conversations c left join prompt_splits s on s.prompt_id = pg_temp.id_of('prompt ' || pg_temp.prompt_of(c.id))
       and c.created_at >= s.started_at and c.created_at < coalesce(s.ended_at, now())
     where ${isNew}`,
    "vacuum analyze",
  ];
}

/** Statements that let a split of the seed run again, by its number. */
export function reopenStatements(n: number): string[] {
  return [
    ...SETTINGS,
    `update prompt_splits set ended_at = null, outcome = null where id = pg_temp.id_of('split ' || ${n})`,
    `update prompts p set split_id = s.id, split_version = s.version, split_share = s.share
     from prompt_splits s where s.prompt_id = p.id and s.id = pg_temp.id_of('split ' || ${n})`,
  ];
}
