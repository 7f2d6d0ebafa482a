import type { Tx } from "@/lib/db/as-user";

/** How far back figures reach. */
const DAYS_KEPT = 90;

/**
 * The days that are not counted for good: without figures, or counted last when they were not two days over. A day that is
 * stays as it was, whatever is deleted later. Before the first person came there are none.
 */
export async function openDays(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ day: string }[]>`
    with today as (select (now() at time zone 'utc')::date as day)
    select to_char(each, 'YYYY-MM-DD') as day from today, generate_series(
      greatest(today.day - ${DAYS_KEPT - 1}::int, least(
        (select min(created_at at time zone 'utc')::date from users), (select min(day) from daily_figures))),
      today.day, interval '1 day') as each
    where not exists (
      select 1 from daily_figures f where f.day = each::date
        and f.counted_at >= (f.day + 2)::timestamp at time zone 'utc')
    order by 1`;
  return rows.map(({ day }) => day);
}

/** Counts one day anew. What is counted is what stands now. */
export async function countDay(tx: Tx, day: string): Promise<void> {
  await tx.$executeRaw`delete from active_days where day = ${day}::date`;
  await tx.$executeRaw`
    insert into active_days (user_id, day)
    select distinct user_id, ${day}::date from messages
    where created_at >= ${day}::timestamp at time zone 'utc' and created_at < (${day}::date + 1)::timestamp at time zone 'utc'
      and role = 'user' and attached_to is null and copy_of is null`;
  await tx.$executeRaw`
    with of_day as (
      select ${day}::timestamp at time zone 'utc' as from_at, (${day}::date + 1)::timestamp at time zone 'utc' as to_at),
    said as (
      select count(*) filter (where role = 'user' and attached_to is null) as messages,
        count(*) filter (where role = 'assistant' and status <> 'streaming') as replies,
        count(*) filter (where role = 'assistant' and status = 'failed') as failed,
        count(*) filter (where feedback = 'up') as up, count(*) filter (where feedback = 'down') as down
      from messages, of_day where created_at >= from_at and created_at < to_at and copy_of is null),
    called as (
      select percentile_cont(0.5) within group (order by first_token_ms) as p50,
        percentile_cont(0.95) within group (order by first_token_ms) as p95
      from model_calls, of_day where started_at >= from_at and started_at < to_at and purpose = 'reply')
    insert into daily_figures (day, active_people, new_people, conversations, messages, replies, failed_replies, thumbs_up,
      thumbs_down, first_token_p50_ms, first_token_p95_ms, counted_at)
    select ${day}::date, (select count(*) from active_days where active_days.day = ${day}::date),
      (select count(*) from users, of_day where created_at >= from_at and created_at < to_at),
      (select count(*) from conversations, of_day where created_at >= from_at and created_at < to_at),
      said.messages, said.replies, said.failed, said.up, said.down, round(called.p50), round(called.p95), now()
    from said, called
    on conflict (day) do update set active_people = excluded.active_people, new_people = excluded.new_people,
      conversations = excluded.conversations, messages = excluded.messages, replies = excluded.replies,
      failed_replies = excluded.failed_replies, thumbs_up = excluded.thumbs_up, thumbs_down = excluded.thumbs_down,
      first_token_p50_ms = excluded.first_token_p50_ms, first_token_p95_ms = excluded.first_token_p95_ms,
      counted_at = excluded.counted_at`;
  await countModels(tx, day);
}

async function countModels(tx: Tx, day: string): Promise<void> {
  await tx.$executeRaw`delete from daily_models where day = ${day}::date`;
  await tx.$executeRaw`
    insert into daily_models (day, model, calls, failed, input_tokens, output_tokens, cost_micros, unpriced)
    select ${day}::date, model, count(*), count(*) filter (where outcome = 'failed'), sum(input_tokens), sum(output_tokens),
      coalesce(sum(cost_micros), 0), count(*) filter (where cost_micros is null)
    from model_calls
    where started_at >= ${day}::timestamp at time zone 'utc' and started_at < (${day}::date + 1)::timestamp at time zone 'utc'
      and outcome not in ('refused', 'running')
    group by model`;
}

/** How many people of each week were active in the week of this day, counted anew. */
export async function countWeek(tx: Tx, day: string): Promise<void> {
  await tx.$executeRaw`delete from weekly_retention where week = date_trunc('week', ${day}::timestamp)::date`;
  await tx.$executeRaw`
    insert into weekly_retention (cohort, week, people)
    select date_trunc('week', u.created_at at time zone 'utc')::date, date_trunc('week', ${day}::timestamp)::date,
      count(distinct a.user_id)
    from active_days a join users u on u.id = a.user_id
    where a.day >= date_trunc('week', ${day}::timestamp)::date and a.day < date_trunc('week', ${day}::timestamp)::date + 7
    group by 1`;
}
