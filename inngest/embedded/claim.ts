import {
  type Candidate,
  type Claimed,
  candidates,
  lease,
  lockClaims,
  nextDueMs,
  takenPlaces,
} from "@/inngest/embedded/claim.sql";
import { asSystem } from "@/lib/db/as-user";

interface Wish {
  /** At most so many. */
  most: number;
  leasedBy: string;
  leaseMs: number;
  /** Calls that this process makes already, whatever their leases say. */
  except: bigint[];
  /** The functions that this process has. */
  functionIds: string[];
}

/**
 * Leases what is due, oldest first, as far as the limits allow, and says in how many ms something is due (0 or less: it
 * was, and may have found no place).
 */
export async function claim({ most, leasedBy, leaseMs, except, functionIds }: Wish) {
  return asSystem(async (tx): Promise<{ claimed: Claimed[]; dueMs: number | null }> => {
    const dueMs = await nextDueMs(tx);
    if (dueMs === null || dueMs > 0) return { claimed: [], dueMs };
    await lockClaims(tx);
    const due = await candidates(tx, except, functionIds);
    if (due.length === 0) return { claimed: [], dueMs };
    const chosen = choose(due, await takenPlaces(tx), most);
    return { claimed: await lease(tx, chosen, leasedBy, leaseMs), dueMs };
  });
}

/** The first that find a place under each of their keys, counting those chosen before them. */
function choose(due: Candidate[], taken: Map<string, number>, most: number): bigint[] {
  const chosen: bigint[] = [];
  for (const { id, keys, limits } of due) {
    if (chosen.length === most) break;
    if (!keys.every((key, index) => (taken.get(key) ?? 0) < (limits[index] ?? 0))) continue;
    for (const key of keys) taken.set(key, (taken.get(key) ?? 0) + 1);
    chosen.push(id);
  }
  return chosen;
}
