import type { Tx } from "@/lib/db/as-user";
import type { Day, ModelFigures } from "@/lib/desk/contract";

type StoredDay = Omit<Day, "cost_usd"> & { micros: number };

/** Every day up to today, those without figures as zeros. */
export async function selectDays(tx: Tx, days: number): Promise<StoredDay[]> {
  return tx.$queryRaw<StoredDay[]>`
    with today as (select (now() at time zone 'utc')::date as day),
    spent as (
      select day, sum(input_tokens + output_tokens)::float8 as tokens, sum(cost_micros)::float8 as micros
      from daily_models group by day)
    select to_char(each, 'YYYY-MM-DD') as day, coalesce(f.active_people, 0) as active_people,
      coalesce(f.new_people, 0) as new_people, coalesce(f.conversations, 0) as conversations,
      coalesce(f.messages, 0) as messages, coalesce(f.replies, 0) as replies,
      coalesce(f.failed_replies, 0) as failed_replies, coalesce(f.thumbs_up, 0) as thumbs_up,
      coalesce(f.thumbs_down, 0) as thumbs_down, f.first_token_p50_ms, f.first_token_p95_ms,
      coalesce(s.tokens, 0) as tokens, coalesce(s.micros, 0) as micros
    from today, generate_series(today.day - (${days}::int - 1), today.day, interval '1 day') as each
    left join daily_figures f on f.day = each::date left join spent s on s.day = each::date
    order by 1`;
}

/** Everything that spans more than a day. */
export async function selectTotals(
  tx: Tx,
  days: number,
): Promise<{ countedAt: Date | null; activePeople: number; people: number }> {
  const [row] = await tx.$queryRaw<{ countedAt: Date | null; activePeople: number; people: number }[]>`
    select (select max(counted_at) from daily_figures) as "countedAt",
      (select count(*)::int from users where exists (select 1 from active_days where active_days.user_id = users.id
        and day > (now() at time zone 'utc')::date - ${days}::int)) as "activePeople",
      (select count(*)::int from users) as people`;
  return row ?? { countedAt: null, activePeople: 0, people: 0 };
}

export async function selectModels(
  tx: Tx,
  days: number,
): Promise<(Omit<ModelFigures, "cost_usd"> & { micros: number })[]> {
  return tx.$queryRaw<(Omit<ModelFigures, "cost_usd"> & { micros: number })[]>`
    select model, sum(calls)::int as calls, sum(failed)::int as failed, sum(input_tokens)::float8 as input_tokens,
      sum(output_tokens)::float8 as output_tokens, sum(estimated_tokens)::float8 as estimated_tokens,
      sum(cost_micros)::float8 as micros, sum(unpriced)::int as unpriced
    from daily_models where day > (now() at time zone 'utc')::date - ${days}::int
    group by model order by 2 desc, 1`;
}

export interface CohortWeek {
  cohort: string;
  /** People who came in that week. */
  people: number;
  /** Weeks since. */
  after: number;
  active: number;
}

/** The last weeks' people and in which weeks they were active; weeks in which nobody came are left out. */
export async function selectCohorts(tx: Tx, weeks: number): Promise<CohortWeek[]> {
  return tx.$queryRaw<CohortWeek[]>`
    with this as (select date_trunc('week', now() at time zone 'utc')::date as week),
    came as (
      select date_trunc('week', day)::date as cohort, sum(new_people)::int as people from daily_figures, this
      where day >= this.week - 7 * (${weeks}::int - 1) group by 1 having sum(new_people) > 0)
    select to_char(came.cohort, 'YYYY-MM-DD') as cohort, came.people, ((week.at::date - came.cohort) / 7)::int as after,
      coalesce(r.people, 0) as active
    from came cross join this cross join lateral generate_series(came.cohort, this.week, interval '7 days') as week(at)
    left join weekly_retention r on r.cohort = came.cohort and r.week = week.at::date
    order by 1, 3`;
}
