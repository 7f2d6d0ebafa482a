import type { Session } from "./session.ts";

const CHECKPOINT_EVERY_MS = 60_000;
const VACUUM_EVERY_MS = 60 * 60_000;

/**
 * What a server's background processes would do: writes a checkpoint every minute and vacuums every hour, when
 * the database was used since and nobody is in the middle of a query. Returns how to stop.
 */
export function maintain(session: Session, onFailure: (error: unknown) => void): () => void {
  let vacuumIsDue = Date.now() + VACUUM_EVERY_MS;
  const timer = setInterval(() => {
    if (session.isUsedSince()) tidy().catch(onFailure);
  }, CHECKPOINT_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);

  async function tidy() {
    const isVacuum = Date.now() >= vacuumIsDue;
    const isDone = await session.runAsOwner(isVacuum ? ["vacuum (analyze)", "checkpoint"] : ["checkpoint"]);
    if (isDone && isVacuum) vacuumIsDue = Date.now() + VACUUM_EVERY_MS;
  }
}
