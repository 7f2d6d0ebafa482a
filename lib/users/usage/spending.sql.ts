import type { Tx } from "@/lib/db/as-user";
import type { Limits } from "@/lib/users/usage/limits";

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
