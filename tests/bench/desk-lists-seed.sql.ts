/** How much is stored before the measurement. */
export const LISTED = { people: 100_000, acts: 100_000 };

/** Statements that fill a migrated, empty database as its owner with people and with what they did. */
export function listedStatements(): string[] {
  const { people, acts } = LISTED;
  return [
    "set session_replication_role = replica",
    `insert into users (id, email, name, created_at)
     select gen_random_uuid(), 'person-' || n || '@example.test', 'Person ' || n, now() - n * interval '1 minute'
     from generate_series(1, ${people}) n`,
    "update users set role = 'admin' where name = 'Person 1'",
    `insert into sessions (user_id, id, device, expires_at)
     select id, gen_random_uuid(), 'A browser', now() + interval '1 day' from users`,
    `insert into spending (user_id, day, day_tokens, day_micros, month, month_tokens, month_micros)
     select id, now() at time zone 'utc', 10, 10, date_trunc('month', now() at time zone 'utc'), 1000, 1000
     from users where abs(hashtext(email)) % 2 = 0`,
    `insert into audit_events (id, at, action, actor_id, subject_id)
     select gen_random_uuid(), now() - n * interval '1 minute', 'sign_in.succeeded', u.id, u.id
     from generate_series(1, ${acts}) n join users u on u.name = 'Person ' || (1 + n % ${people})`,
    "vacuum analyze",
  ];
}
