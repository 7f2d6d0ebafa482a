import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";

/**
 * How many facts a ledger has: it is read whole with every answer. What messages say leaves room for what the person
 * types, so that a flood of the one never refuses the other.
 */
const MOST = { noted: 5_000, typed: 6_000 };

/** How many more of a kind the actor's ledger takes; forgotten ones do not count. The person's row is taken already. */
export async function roomFor(
  tx: Tx,
  { userId }: Pick<Actor, "userId">,
  kind: keyof typeof MOST,
): Promise<number> {
  const kept = await tx.profileFact.count({ where: { userId, status: { not: "forgotten" } } });
  return Math.max(0, MOST[kind] - kept);
}
