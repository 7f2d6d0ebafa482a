import type { Tx } from "@/lib/db/as-user";

export interface ParkedRun {
  id: string;
  functionId: string;
  eventName: string;
  /** Ids alone. */
  eventData: Record<string, unknown>;
  failure: { name: string; message: string };
  parkedAt: Date;
}

export async function selectParked(tx: Tx, limit: number): Promise<ParkedRun[]> {
  return tx.$queryRaw<ParkedRun[]>`
    select id, function_id as "functionId", event ->> 'name' as "eventName", event -> 'data' as "eventData", failure,
      ended_at as "parkedAt"
    from job_runs where status = 'parked' order by ended_at desc limit ${limit}`;
}

/** Sets a parked run going again from the step that failed. False when there is no such run. */
export async function unpark(tx: Tx, id: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update job_runs set status = 'running', ended_at = null, failure = null where id = ${id}::uuid and status = 'parked'`;
  if (changed === 0) return false;
  await tx.$executeRaw`delete from job_steps where run_id = ${id}::uuid and value ->> 'type' = 'error'`;
  await tx.$executeRaw`
    insert into job_queue (run_id, step, kind) values (${id}::uuid, 'step', 'execute') on conflict do nothing`;
  return true;
}
