import type { Tx } from "@/lib/db/as-user";

export interface RunRow {
  id: string;
  functionId: string;
  state: "parked" | "running" | "waiting";
  eventName: string;
  eventData: Record<string, unknown> | null;
  failure: { name: string; message: string } | null;
  createdAt: Date;
  parkedAt: Date | null;
  attempts: number | null;
  nextAt: Date | null;
}

/** Null: all of them. */
export interface Which {
  state: string | null;
  functionId: string | null;
  limit: number;
}

/** Runs that did not end well: parked, newest first, then those at work, then those that wait, oldest first. */
export async function selectRuns(tx: Tx, { state, functionId, limit }: Which): Promise<RunRow[]> {
  return tx.$queryRaw<RunRow[]>`
    select * from (
      select r.id, r.function_id as "functionId",
        case when r.status = 'parked' then 'parked' when q.is_leased then 'running' else 'waiting' end as state,
        r.event ->> 'name' as "eventName", r.event -> 'data' as "eventData", r.failure, r.created_at as "createdAt",
        r.ended_at as "parkedAt", q.attempts, q.next_at as "nextAt"
      from job_runs r left join lateral (
        select bool_or(leased_until > now()) as is_leased, max(attempt) as attempts, min(run_at) as next_at
        from job_queue where run_id = r.id
      ) q on true
      where r.status <> 'completed' and (${functionId}::text is null or r.function_id = ${functionId})
    ) seen where (${state}::text is null or state = ${state})
    order by array_position(array['parked', 'running', 'waiting'], state), "parkedAt" desc, "createdAt", id
    limit ${limit}`;
}

export interface CountRow {
  functionId: string;
  parked: number;
  running: number;
  waiting: number;
}

/** How many of each function. */
export async function countRuns(tx: Tx): Promise<CountRow[]> {
  return tx.$queryRaw<CountRow[]>`
    with seen as (
      select function_id, status = 'parked' as is_parked, exists (
        select 1 from job_queue q where q.run_id = r.id and q.leased_until > now()) as is_leased
      from job_runs r where status <> 'completed'
    ) select function_id as "functionId", count(*) filter (where is_parked)::int as parked,
      count(*) filter (where is_leased and not is_parked)::int as running,
      count(*) filter (where not is_leased and not is_parked)::int as waiting
    from seen group by function_id order by 2 desc, 1`;
}
