import type { Tx } from "@/lib/db/as-user";

export interface StoredPerson {
  id: string;
  email: string;
  name: string | null;
  role: "user" | "admin";
  disabledAt: Date | null;
  createdAt: Date;
  lastSeenAt: Date | null;
  tokensMonth: number;
  microsMonth: number;
}

export interface PeopleAsked {
  /** Part of a name or an address, as a pattern; null for everybody. */
  pattern: string | null;
  id: string | null;
  role: string | null;
  /** Null: both. */
  isDisabled: boolean | null;
  /** The last one of the page before. */
  after: { at: string; id: string } | null;
  limit: number;
}

/** The newest first. A place is always compared with: a plan that is kept for any page then begins in the index at it. */
export async function selectPeople(tx: Tx, asked: PeopleAsked): Promise<StoredPerson[]> {
  const { pattern, id, role, isDisabled, after, limit } = asked;
  return tx.$queryRaw<StoredPerson[]>`
    with shown as (
      select id, email, name, role, disabled_at, created_at from users
      where (${id}::uuid is null or id = ${id}::uuid)
        and (${pattern}::text is null or email ilike ${pattern}::text or name ilike ${pattern}::text)
        and (${role}::text is null or role = ${role}::text)
        and (${isDisabled}::boolean is null or (disabled_at is not null) = ${isDisabled}::boolean)
        and (created_at, id) < (coalesce(${after?.at ?? null}::timestamptz, 'infinity'),
          coalesce(${after?.id ?? null}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by created_at desc, id desc limit ${limit})
    select p.id, p.email, p.name, p.role, p.disabled_at as "disabledAt", p.created_at as "createdAt",
      (select max(last_seen_at) from sessions where user_id = p.id and expires_at > now()) as "lastSeenAt",
      coalesce(s.month_tokens, 0)::float8 as "tokensMonth", coalesce(s.month_micros, 0)::float8 as "microsMonth"
    from shown p left join spending s on s.user_id = p.id and s.month = date_trunc('month', now() at time zone 'utc')::date
    order by p.created_at desc, p.id desc`;
}

export async function emailsOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; email: string }[]>`
    select id, email from users where id = any (${ids}::uuid[])`;
  return new Map(rows.map(({ id, email }) => [id, email]));
}

export async function idOfEmail(tx: Tx, email: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id from users where lower(email) = lower(${email})`;
  return row?.id;
}

interface CountedWays {
  sessions: number;
  tokens: number;
  second_factor: boolean;
}

/** How many browsers they are signed in with, how many tokens stand, and whether codes are asked. */
export async function countWaysIn(tx: Tx, userId: string): Promise<CountedWays> {
  const [row] = await tx.$queryRaw<CountedWays[]>`
    select (select count(*)::int from sessions where user_id = ${userId}::uuid and expires_at > now()) as sessions,
      (select count(*)::int from api_tokens where user_id = ${userId}::uuid and expires_at > now()) as tokens,
      exists (select from second_factors where user_id = ${userId}::uuid and confirmed_at is not null) as second_factor`;
  return row ?? { sessions: 0, tokens: 0, second_factor: false };
}

/**
 * Holds every administrator who can sign in, one after another, until the transaction ends: of two who take each other's role
 * at once, the second sees what the first did.
 */
export async function holdAdmins(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from users where role = 'admin' and disabled_at is null order by id for no key update`;
  return rows.map(({ id }) => id);
}

/** Holds somebody's row; undefined when there is nobody. */
export async function holdPerson(
  tx: Tx,
  userId: string,
): Promise<{ role: string; isDisabled: boolean } | undefined> {
  const [row] = await tx.$queryRaw<{ role: string; isDisabled: boolean }[]>`
    select role, disabled_at is not null as "isDisabled" from users where id = ${userId}::uuid for no key update`;
  return row;
}

export async function writeRole(tx: Tx, userId: string, role: string): Promise<void> {
  await tx.$executeRaw`update users set role = ${role}, updated_at = now() where id = ${userId}::uuid`;
}

/** A disabled one is signed in nowhere any more. Tokens stay, and are refused while it lasts. */
export async function writeDisabled(tx: Tx, userId: string, isDisabled: boolean): Promise<void> {
  await tx.$executeRaw`
    update users set disabled_at = case when ${isDisabled} then now() end, updated_at = now() where id = ${userId}::uuid`;
  if (isDisabled) await deleteSessions(tx, userId);
}

export async function deleteSessions(tx: Tx, userId: string): Promise<number> {
  return tx.$executeRaw`delete from sessions where user_id = ${userId}::uuid`;
}
