import type { Tx } from "@/lib/db/as-user";
import type { Limits } from "@/lib/users/usage/limits";

interface Hold {
  userId: string;
  tokens: number;
  micros: number;
  /** What holds where the person has no budget of their own. */
  everybody: Limits;
}

/**
 * Takes from what a person may spend, for a call that is about to be made. One statement on one row: of many at once in many
 * processes each sees what the others took. False when something is spent; nothing is taken then.
 */
export async function hold(tx: Tx, { userId, tokens, micros, everybody }: Hold): Promise<boolean> {
  const { tokensDay, tokensMonth, microsDay, microsMonth } = everybody;
  const taken = await tx.$executeRaw`
    with today as (select (now() at time zone 'utc')::date as day, date_trunc('month', now() at time zone 'utc')::date as month),
    may as (
      select coalesce(b.tokens_day, ${tokensDay}::bigint) as tokens_day, coalesce(b.tokens_month, ${tokensMonth}::bigint) as tokens_month,
        coalesce(b.micros_day, ${microsDay}::bigint) as micros_day, coalesce(b.micros_month, ${microsMonth}::bigint) as micros_month
      from (select 1) as one left join budgets b on b.user_id = ${userId}::uuid)
    insert into spending as s (user_id, day, day_tokens, day_micros, month, month_tokens, month_micros)
    select ${userId}::uuid, day, ${tokens}::bigint, ${micros}::bigint, month, ${tokens}::bigint, ${micros}::bigint from today, may
    where least(tokens_day, tokens_month, micros_day, micros_month) is distinct from 0
    on conflict (user_id) do update set
      day = excluded.day, month = excluded.month,
      day_tokens = case when s.day = excluded.day then s.day_tokens else 0 end + excluded.day_tokens,
      day_micros = case when s.day = excluded.day then s.day_micros else 0 end + excluded.day_micros,
      month_tokens = case when s.month = excluded.month then s.month_tokens else 0 end + excluded.month_tokens,
      month_micros = case when s.month = excluded.month then s.month_micros else 0 end + excluded.month_micros
    where (select
        (may.tokens_day is null or s.day <> excluded.day or s.day_tokens < may.tokens_day)
        and (may.micros_day is null or s.day <> excluded.day or s.day_micros < may.micros_day)
        and (may.tokens_month is null or s.month <> excluded.month or s.month_tokens < may.tokens_month)
        and (may.micros_month is null or s.month <> excluded.month or s.month_micros < may.micros_month)
      from may)`;
  return taken > 0;
}

/** Gives back what was held and takes what it came to, in the day and the month in which it was held. */
export async function settle(
  tx: Tx,
  { userId, startedAt, tokens, micros }: { userId: string; startedAt: Date; tokens: number; micros: number },
): Promise<void> {
  await tx.$executeRaw`
    update spending s set
      day_tokens = case when s.day = held.day then greatest(0, s.day_tokens + ${tokens}::bigint) else s.day_tokens end,
      day_micros = case when s.day = held.day then greatest(0, s.day_micros + ${micros}::bigint) else s.day_micros end,
      month_tokens = case when s.month = held.month then greatest(0, s.month_tokens + ${tokens}::bigint) else s.month_tokens end,
      month_micros = case when s.month = held.month then greatest(0, s.month_micros + ${micros}::bigint) else s.month_micros end
    from (select (${startedAt}::timestamptz at time zone 'utc')::date as day,
      date_trunc('month', ${startedAt}::timestamptz at time zone 'utc')::date as month) as held
    where s.user_id = ${userId}::uuid`;
}

export interface Spent {
  dayTokens: number;
  dayMicros: number;
  monthTokens: number;
  monthMicros: number;
  dayRenewsAt: Date;
  monthRenewsAt: Date;
  own: Limits;
}

/** What a person spent in this day and this month, and their own budget; also of a person who never spent. */
export async function spentBy(tx: Tx, userId: string): Promise<Spent> {
  const [row] = await tx.$queryRaw<(Omit<Spent, "own"> & Limits)[]>`
    select coalesce(s.day_tokens, 0)::float8 as "dayTokens", coalesce(s.day_micros, 0)::float8 as "dayMicros",
      coalesce(m.month_tokens, 0)::float8 as "monthTokens", coalesce(m.month_micros, 0)::float8 as "monthMicros",
      (today.day + 1)::timestamp at time zone 'utc' as "dayRenewsAt",
      (today.month + interval '1 month') at time zone 'utc' as "monthRenewsAt",
      b.tokens_day::float8 as "tokensDay", b.tokens_month::float8 as "tokensMonth", b.micros_day::float8 as "microsDay",
      b.micros_month::float8 as "microsMonth"
    from (select (now() at time zone 'utc')::date as day, date_trunc('month', now() at time zone 'utc')::date as month) as today
    left join spending s on s.user_id = ${userId}::uuid and s.day = today.day
    left join spending m on m.user_id = ${userId}::uuid and m.month = today.month
    left join budgets b on b.user_id = ${userId}::uuid`;
  if (!row) throw new Error("a query without a condition found nothing");
  const { tokensDay, tokensMonth, microsDay, microsMonth, ...spent } = row;
  return { ...spent, own: { tokensDay, tokensMonth, microsDay, microsMonth } };
}

/** Nulls all around: the person has what everybody has. */
export async function writeBudget(tx: Tx, userId: string, limits: Limits): Promise<void> {
  const { tokensDay, tokensMonth, microsDay, microsMonth } = limits;
  await tx.$executeRaw`
    insert into budgets (user_id, tokens_day, tokens_month, micros_day, micros_month)
    values (${userId}::uuid, ${tokensDay}::bigint, ${tokensMonth}::bigint, ${microsDay}::bigint, ${microsMonth}::bigint)
    on conflict (user_id) do update set tokens_day = excluded.tokens_day, tokens_month = excluded.tokens_month,
      micros_day = excluded.micros_day, micros_month = excluded.micros_month`;
}
