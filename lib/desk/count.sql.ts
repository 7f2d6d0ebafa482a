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

/** Days to be counted together: `from` is the first of them, `to` the last. */
interface Days {
  days: string[];
  from: string;
  to: string;
}

/** One count at a time: a second waits here, and then sees what the first one saw and more. */
export async function holdFigures(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('figures by day'))`;
}

/**
 * Counts some days anew, each table read once for all of them. What is counted is what stands now. The days of UTC are as the
 * tables' times have them.
 */
export async function countDays(tx: Tx, { days, from, to }: Days): Promise<void> {
  await tx.$executeRaw`delete from active_days where day = any (${days}::date[])`;
  await tx.$executeRaw`
    insert into active_days (user_id, day)
    select distinct user_id, (created_at at time zone 'utc')::date from messages
    where created_at >= ${from}::timestamp at time zone 'utc' and created_at < (${to}::date + 1)::timestamp at time zone 'utc'
      and (created_at at time zone 'utc')::date = any (${days}::date[])
      and role = 'user' and attached_to is null and copy_of is null`;
  await tx.$executeRaw`
    with span as (
      select ${from}::timestamp at time zone 'utc' as from_at, (${to}::date + 1)::timestamp at time zone 'utc' as to_at),
    said as (
      select (created_at at time zone 'utc')::date as day,
        count(*) filter (where role = 'user' and attached_to is null) as messages,
        count(*) filter (where role = 'assistant' and status <> 'streaming') as replies,
        count(*) filter (where role = 'assistant' and status = 'failed') as failed,
        count(*) filter (where feedback = 'up') as up, count(*) filter (where feedback = 'down') as down
      from messages, span where created_at >= from_at and created_at < to_at and copy_of is null group by 1),
    called as (
      select (started_at at time zone 'utc')::date as day,
        round(percentile_cont(0.5) within group (order by first_token_ms)) as p50,
        round(percentile_cont(0.95) within group (order by first_token_ms)) as p95
      from model_calls, span where started_at >= from_at and started_at < to_at and purpose = 'reply' group by 1),
    active as (select day, count(*) as people from active_days where day = any (${days}::date[]) group by 1),
    came as (
      select (created_at at time zone 'utc')::date as day, count(*) as people from users, span
      where created_at >= from_at and created_at < to_at group by 1),
    begun as (
      select (created_at at time zone 'utc')::date as day, count(*) as conversations from conversations, span
      where created_at >= from_at and created_at < to_at group by 1)
    insert into daily_figures (day, active_people, new_people, conversations, messages, replies, failed_replies, thumbs_up,
      thumbs_down, first_token_p50_ms, first_token_p95_ms, counted_at)
    select day, coalesce(active.people, 0), coalesce(came.people, 0), coalesce(begun.conversations, 0),
      coalesce(said.messages, 0), coalesce(said.replies, 0), coalesce(said.failed, 0), coalesce(said.up, 0),
      coalesce(said.down, 0), called.p50, called.p95, now()
    from unnest(${days}::date[]) as day left join said using (day) left join called using (day) left join active using (day)
    left join came using (day) left join begun using (day)
    on conflict (day) do update set active_people = excluded.active_people, new_people = excluded.new_people,
      conversations = excluded.conversations, messages = excluded.messages, replies = excluded.replies,
      failed_replies = excluded.failed_replies, thumbs_up = excluded.thumbs_up, thumbs_down = excluded.thumbs_down,
      first_token_p50_ms = excluded.first_token_p50_ms, first_token_p95_ms = excluded.first_token_p95_ms,
      counted_at = excluded.counted_at`;
}

/** What the models took on these days, counted anew. */
export async function countModels(tx: Tx, { days, from, to }: Days): Promise<void> {
  await tx.$executeRaw`delete from daily_models where day = any (${days}::date[])`;
  await tx.$executeRaw`
    insert into daily_models (day, model, calls, failed, input_tokens, output_tokens, cost_micros, unpriced,
      estimated_tokens)
    select (started_at at time zone 'utc')::date, model, count(*), count(*) filter (where outcome = 'failed'),
      sum(input_tokens), sum(output_tokens), coalesce(sum(cost_micros), 0), count(*) filter (where cost_micros is null),
      coalesce(sum(input_tokens + output_tokens) filter (where is_estimated), 0)
    from model_calls
    where started_at >= ${from}::timestamp at time zone 'utc' and started_at < (${to}::date + 1)::timestamp at time zone 'utc'
      and (started_at at time zone 'utc')::date = any (${days}::date[]) and outcome not in ('refused', 'running')
    group by 1, 2`;
}

/** How many people of each week were active in the weeks of these days, counted anew. */
export async function countWeeks(tx: Tx, { days, from, to }: Days): Promise<void> {
  await tx.$executeRaw`
    delete from weekly_retention where week in (
      select date_trunc('week', day::timestamp)::date from unnest(${days}::date[]) as day)`;
  await tx.$executeRaw`
    with weeks as (select distinct date_trunc('week', day::timestamp)::date as week from unnest(${days}::date[]) as day)
    insert into weekly_retention (cohort, week, people)
    select date_trunc('week', u.created_at at time zone 'utc')::date, w.week, count(distinct a.user_id)
    from weeks w join active_days a on date_trunc('week', a.day::timestamp)::date = w.week join users u on u.id = a.user_id
    where a.day >= date_trunc('week', ${from}::timestamp)::date and a.day < date_trunc('week', ${to}::timestamp)::date + 7
    group by 1, 2`;
}
