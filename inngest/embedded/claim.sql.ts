import { busyPlaces } from "@/inngest/embedded/busy-places.sql";
import type { JobEvent } from "@/inngest/embedded/job-event";
import type { StepValue } from "@/inngest/embedded/settle.sql";
import type { Tx } from "@/lib/db/as-user";

/** Claims are made one process at a time: that makes the limits exact. */
const CLAIMING = 7_301_002;
/** As many are looked at; those without a free place do not count. */
export const MOST_CANDIDATES = 50;

/** Milliseconds until something is due (0 or less: now); null where nothing waits. */
export interface NextDue {
  /** A call. */
  callMs: number | null;
  /** An event that is held back. */
  heldBackMs: number | null;
}

/** Of a lease that this statement follows in its transaction the end counts. */
export async function nextDue(tx: Tx): Promise<NextDue> {
  const [row] = await tx.$queryRaw<NextDue[]>`
    select (extract(epoch from (
        select min(greatest(run_at, coalesce(leased_until, run_at))) from job_queue) - now()) * 1000)::float as "callMs",
      (extract(epoch from (select min(due_at) from job_debounces) - now()) * 1000)::float as "heldBackMs"`;
  return row ?? { callMs: null, heldBackMs: null };
}

export async function lockClaims(tx: Tx): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(${CLAIMING})::text`;
}

export interface Candidate {
  id: bigint;
  keys: string[];
  limits: number[];
  /** How many calls are under way under each of the keys. */
  taken: number[];
}

/**
 * What is due of these functions and has a free place under each of its keys, oldest first. Another version's functions
 * are left to it.
 */
export async function candidates(tx: Tx, except: bigint[], functionIds: string[]): Promise<Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    with busy as materialized (${busyPlaces()})
    select q.id, case when q.kind = 'timer' then '{}' else r.keys end as keys, r.limits, array(
        select coalesce(busy.taken, 0) from unnest(r.keys) with ordinality as own (key, place)
        left join busy on busy.key = own.key order by place) as taken
    from job_queue q join job_runs r on r.id = q.run_id
    where q.run_at <= now() and (q.leased_until is null or q.leased_until < now()) and not q.id = any (${except}::bigint[])
      and r.function_id = any (${functionIds}::text[])
      and (q.kind = 'timer' or not exists (
        select 1 from unnest(r.keys, r.limits) as own (key, most) join busy on busy.key = own.key
        where busy.taken >= own.most))
    order by q.run_at, q.id limit ${MOST_CANDIDATES}`;
}

export interface Claimed {
  id: bigint;
  runId: string;
  step: string;
  kind: "execute" | "timer";
  outcome: StepValue | null;
  attempt: number;
  functionId: string;
  event: JobEvent;
  isParallel: boolean;
  /** What the steps gave so far, in the order in which it came. */
  steps: { hash: string; value: StepValue }[];
}

/**
 * Leases calls. A lease that ran out was an attempt: its process died in the middle, perhaps of it. What the steps gave is
 * read in a statement of its own: the first one may have waited for a step that ended at this moment, and would not see it.
 */
export async function lease(tx: Tx, ids: bigint[], leasedBy: string, leaseMs: number): Promise<Claimed[]> {
  const taken = await tx.$queryRaw<{ id: bigint }[]>`
    update job_queue set attempt = attempt + (leased_until is not null)::int, leased_by = ${leasedBy}, again = false,
      leased_until = now() + ${leaseMs} * interval '1 millisecond'
    where id = any (${ids}::bigint[]) returning id`;
  return tx.$queryRaw<Claimed[]>`
    select t.id, t.run_id as "runId", t.step, t.kind, t.outcome, t.attempt, r.function_id as "functionId", r.event,
      r.is_parallel as "isParallel", coalesce((
        select jsonb_agg(jsonb_build_object('hash', s.hash, 'value', s.value) order by s.position)
        from job_steps s where s.run_id = t.run_id), '[]') as steps
    from job_queue t join job_runs r on r.id = t.run_id
    where t.id = any (${taken.map(({ id }) => id)}::bigint[]) order by t.id`;
}

/** Keeps leases for longer. */
export async function renewLeases(tx: Tx, ids: bigint[], leasedBy: string, leaseMs: number): Promise<void> {
  await tx.$executeRaw`
    update job_queue set leased_until = now() + ${leaseMs} * interval '1 millisecond'
    where id = any (${ids}::bigint[]) and leased_by = ${leasedBy}`;
}

/** Gives calls back that were not made or not finished, as if nothing had been. */
export async function giveBack(tx: Tx, ids: bigint[], leasedBy: string): Promise<void> {
  await tx.$executeRaw`
    update job_queue set leased_by = null, leased_until = null where id = any (${ids}::bigint[]) and leased_by = ${leasedBy}`;
}

/** Who holds leases. */
export async function leaseHolders(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select distinct leased_by as name from job_queue where leased_until is not null and leased_by is not null`;
  return rows.map(({ name }) => name);
}

/** Ends the leases of processes that are dead. */
export async function endLeases(tx: Tx, holders: string[]): Promise<void> {
  await tx.$executeRaw`
    update job_queue set leased_until = now() - interval '1 second' where leased_by = any (${holders}::text[])
      and leased_until > now()`;
}
