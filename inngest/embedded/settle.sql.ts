import type { Tx } from "@/lib/db/as-user";

/** What a step gave, as the SDK is told it. */
export type StepValue = { type: "data"; data: unknown } | { type: "error"; error: unknown };

/** A call that this process holds. */
export interface Held {
  queueId: bigint;
  runId: string;
  leasedBy: string;
}

/** Keeps a step's value and goes on with the next one under the same lease. False when the lease is somebody else's. */
export async function keepStepAndGoOn(tx: Tx, held: Held, hash: string, value: StepValue): Promise<boolean> {
  const kept = await tx.$executeRaw`
    with own as (
      update job_queue set attempt = 0 where id = ${held.queueId} and leased_by = ${held.leasedBy} returning run_id
    ) insert into job_steps (run_id, hash, value) select run_id, ${hash}, ${JSON.stringify(value)}::jsonb from own
    on conflict do nothing`;
  return kept > 0;
}

export interface Ended {
  parentRun: string | null;
  parentStep: string | null;
}

/** Ends a run under its lease and erases what its steps gave. Undefined when the lease is somebody else's. */
export async function completeRun(tx: Tx, held: Held): Promise<Ended | undefined> {
  const [ended] = await tx.$queryRaw<Ended[]>`
    with own as (
      delete from job_queue where id = ${held.queueId} and leased_by = ${held.leasedBy} returning run_id
    ), calls as (
      delete from job_queue q using own where q.run_id = own.run_id and q.id <> ${held.queueId}
    ), waits as (
      delete from job_waits w using own where w.run_id = own.run_id
    ), steps as (
      delete from job_steps s using own where s.run_id = own.run_id
    )
    update job_runs r set status = 'completed', ended_at = now() from own where r.id = own.run_id
    returning parent_run as "parentRun", parent_step as "parentStep"`;
  return ended;
}

/** Takes the run's lock and the call out of the queue. Undefined when the lease is somebody else's. */
export async function takeOut(tx: Tx, held: Held): Promise<{ again: boolean } | undefined> {
  await tx.$queryRaw`select id from job_runs where id = ${held.runId}::uuid for update`;
  const [own] = await tx.$queryRaw<{ again: boolean }[]>`
    delete from job_queue where id = ${held.queueId} and leased_by = ${held.leasedBy} returning again`;
  return own;
}

/** Parks a run whose lock is held: its steps are kept for another try. */
export async function parkRun(tx: Tx, runId: string, failure: unknown): Promise<Ended | undefined> {
  await tx.$executeRaw`delete from job_queue where run_id = ${runId}::uuid`;
  await tx.$executeRaw`delete from job_waits where run_id = ${runId}::uuid`;
  const [ended] = await tx.$queryRaw<Ended[]>`
    update job_runs set status = 'parked', ended_at = now(), failure = ${JSON.stringify(failure)}::jsonb
    where id = ${runId}::uuid returning parent_run as "parentRun", parent_step as "parentStep"`;
  return ended;
}

/** Keeps what a step gave, ends its waiting, and has the function called to go on. The first value stays. */
export async function keepStep(tx: Tx, runId: string, hash: string, value: StepValue): Promise<void> {
  await tx.$queryRaw`select id from job_runs where id = ${runId}::uuid for update`;
  await tx.$executeRaw`
    insert into job_steps (run_id, hash, value)
    select id, ${hash}, ${JSON.stringify(value)}::jsonb from job_runs where id = ${runId}::uuid and status = 'running'
    on conflict do nothing`;
  await tx.$executeRaw`delete from job_waits where run_id = ${runId}::uuid and hash = ${hash}`;
  await tx.$executeRaw`
    delete from job_queue where run_id = ${runId}::uuid and step = ${hash} and kind = 'timer'`;
  await callAgain(tx, runId);
}

/** Has a running function called to find what comes next; once more when such a call is under way. */
export async function callAgain(tx: Tx, runId: string): Promise<void> {
  await tx.$executeRaw`
    insert into job_queue (run_id, step, kind)
    select id, 'step', 'execute' from job_runs where id = ${runId}::uuid and status = 'running'
    on conflict (run_id, step, kind) do update set again = true`;
}

/** Has a call tried again later. */
export async function tryAgain(
  tx: Tx,
  call: { runId: string; step: string; attempt: number; delayMs: number },
): Promise<void> {
  const { runId, step, attempt, delayMs } = call;
  await tx.$executeRaw`
    insert into job_queue (run_id, step, kind, attempt, run_at)
    values (${runId}::uuid, ${step}, 'execute', ${attempt}, now() + ${delayMs} * interval '1 millisecond')
    on conflict do nothing`;
}

/** Puts steps into the queue that are to run beside one another, but those that are there or done. */
export async function planSteps(tx: Tx, runId: string, hashes: string[], isParallel: boolean): Promise<void> {
  if (isParallel) await tx.$executeRaw`update job_runs set is_parallel = true where id = ${runId}::uuid`;
  await tx.$executeRaw`
    insert into job_queue (run_id, step, kind)
    select ${runId}::uuid, hash, 'execute' from unnest(${hashes}::text[]) as planned (hash)
    where not exists (select 1 from job_steps s where s.run_id = ${runId}::uuid and s.hash = planned.hash)
    on conflict do nothing`;
}

/** Wakes a step after a time, with this value. */
export async function setTimer(
  tx: Tx,
  timer: { runId: string; hash: string; delayMs: number; outcome: StepValue },
): Promise<void> {
  const { runId, hash, delayMs, outcome } = timer;
  await tx.$executeRaw`
    insert into job_queue (run_id, step, kind, outcome, run_at)
    select ${runId}::uuid, ${hash}, 'timer', ${JSON.stringify(outcome)}::jsonb, now() + ${delayMs} * interval '1 millisecond'
    where not exists (select 1 from job_steps s where s.run_id = ${runId}::uuid and s.hash = ${hash})
    on conflict do nothing`;
}

/** Lets a step wait for an event. */
export async function setWait(
  tx: Tx,
  wait: { runId: string; hash: string; eventName: string; expression: string | null },
): Promise<void> {
  const { runId, hash, eventName, expression } = wait;
  await tx.$executeRaw`
    insert into job_waits (run_id, hash, event_name, expression)
    select ${runId}::uuid, ${hash}, ${eventName}, ${expression}
    where not exists (select 1 from job_steps s where s.run_id = ${runId}::uuid and s.hash = ${hash})
    on conflict do nothing`;
}
