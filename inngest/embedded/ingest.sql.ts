import type { JobEvent } from "@/inngest/embedded/job-event";
import type { Places } from "@/inngest/embedded/places";
import type { Tx } from "@/lib/db/as-user";

/** Which of these events were not taken before. */
export async function takeNewEvents(tx: Tx, ids: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into job_events (id) select distinct unnest(${ids}::text[]) on conflict do nothing returning id`;
  return new Set(rows.map(({ id }) => id));
}

export interface NewRun extends Places {
  id: string;
  functionId: string;
  event: JobEvent;
  idempotencyKey: string | null;
  parentRun?: string;
  parentStep?: string;
}

/**
 * Begins runs and puts their first calls into the queue; one whose idempotency key is taken is left out. A run takes the
 * place of parked ones of its function that are about the same: what fails again and again is parked once.
 */
export async function insertRuns(tx: Tx, runs: NewRun[]): Promise<void> {
  if (runs.length === 0) return;
  await tx.$executeRaw`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(runs)}::jsonb) as r ("id" uuid, "functionId" text, "event" jsonb,
        "idempotencyKey" text, "parentRun" uuid, "parentStep" text, "keys" text[], "limits" int[])
    ), made as (
      insert into job_runs (id, function_id, event, idempotency_key, keys, limits, parent_run, parent_step)
      select "id", "functionId", "event", "idempotencyKey", "keys", "limits", "parentRun", "parentStep" from wanted
      on conflict do nothing returning id, function_id, event
    ), replaced as (
      delete from job_runs p using made where p.status = 'parked' and p.function_id = made.function_id
        and md5((p.event -> 'data')::text) = md5((made.event -> 'data')::text)
    )
    insert into job_queue (run_id, step, kind) select id, 'step', 'execute' from made`;
}

export interface Waiter {
  runId: string;
  hash: string;
  eventName: string;
  expression: string | null;
  /** What the waiting run began with. */
  event: JobEvent;
}

/** The steps that wait for events of these names; their runs are locked until the transaction ends. */
export async function waitersFor(tx: Tx, names: string[]): Promise<Waiter[]> {
  return tx.$queryRaw<Waiter[]>`
    select w.run_id as "runId", w.hash, w.event_name as "eventName", w.expression, r.event
    from job_waits w join job_runs r on r.id = w.run_id where w.event_name = any (${names}::text[])
    order by w.run_id for update of r`;
}

interface Held {
  functionId: string;
  key: string;
  event: JobEvent;
  periodMs: number;
  timeoutMs: number | null;
}

/** Holds an event back, in the place of the last one with its key, until none comes for the period. */
export async function holdBack(tx: Tx, { functionId, key, event, periodMs, timeoutMs }: Held): Promise<void> {
  await tx.$executeRaw`
    insert into job_debounces as d (function_id, key, event, due_at, latest_at)
    values (${functionId}, ${key}, ${JSON.stringify(event)}::jsonb, now() + ${periodMs} * interval '1 millisecond',
      now() + ${timeoutMs}::float * interval '1 millisecond')
    on conflict (function_id, key) do update
      set event = excluded.event, due_at = least(excluded.due_at, d.latest_at)`;
}

/** The events that these functions need hold back no longer. */
export async function takeHeldBack(
  tx: Tx,
  functionIds: string[],
): Promise<{ functionId: string; event: JobEvent }[]> {
  return tx.$queryRaw<{ functionId: string; event: JobEvent }[]>`
    delete from job_debounces where due_at <= now() and function_id = any (${functionIds}::text[])
    returning function_id as "functionId", event`;
}

/** False when another process began this time of the schedule. */
export async function takeTick(tx: Tx, functionId: string, at: Date): Promise<boolean> {
  const taken = await tx.$executeRaw`
    insert into job_ticks (function_id, tick_at) values (${functionId}, ${at}) on conflict do nothing`;
  return taken > 0;
}
