import type { Tx } from "@/lib/db/as-user";

/** An event's id, and an idempotency key, are remembered for a day. */
const REMEMBERED = "24 hours";
/** A run that ended well is kept for so long, to be looked at. */
const COMPLETED = "1 hour";
const PARKED = "30 days";

/** Erases what nobody asks for any more. */
export async function deleteOld(tx: Tx): Promise<void> {
  await tx.$executeRaw`delete from job_events where taken_at < now() - ${REMEMBERED}::interval`;
  await tx.$executeRaw`delete from job_ticks where tick_at < now() - ${REMEMBERED}::interval`;
  await tx.$executeRaw`
    update job_runs set idempotency_key = null
    where idempotency_key is not null and created_at < now() - ${REMEMBERED}::interval`;
  await tx.$executeRaw`
    delete from job_runs where idempotency_key is null and (
      (status = 'completed' and ended_at < now() - ${COMPLETED}::interval)
      or (status = 'parked' and ended_at < now() - ${PARKED}::interval))`;
}
