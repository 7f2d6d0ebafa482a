import { type ParkedRun, selectParked, unpark } from "@/inngest/embedded/parked-runs.sql";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** The runs that failed for good, newest first: what failed, with which ids, and why in our own words. */
export async function parkedRuns(limit = 100): Promise<ParkedRun[]> {
  return asSystem((tx) => selectParked(tx, limit));
}

/** Tries a parked run again; what its steps gave stands, the failed one is made anew. Throws `not_found`. */
export async function retryParkedRun(id: string, actorId: string | null = null): Promise<void> {
  await asSystem(async (tx) => {
    if (!(await unpark(tx, id))) throw new DomainError("not_found", "There is no such parked job.");
    await noteAct(tx, { action: "job.retried", actorId, subjectId: id });
  });
}
