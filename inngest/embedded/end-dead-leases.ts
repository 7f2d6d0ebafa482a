import { endLeases, leaseHolders } from "@/inngest/embedded/claim.sql";
import { asSystem } from "@/lib/db/as-user";
import { hasEnded } from "@/lib/process-name";

/** Before this process begins: the calls of processes that surely died here are made again at once, not after their lease. */
export async function endDeadLeases(): Promise<void> {
  await asSystem(async (tx) => {
    const dead = (await leaseHolders(tx)).filter((name) => hasEnded(name, { isStart: true }));
    if (dead.length > 0) await endLeases(tx, dead);
  });
}
