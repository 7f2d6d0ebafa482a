import {
  type Candidate,
  type Claimed,
  candidates,
  lease,
  lockClaims,
  MOST_CANDIDATES,
  type NextDue,
  nextDue,
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

interface Claim {
  claimed: Claimed[];
  next: NextDue;
  /** Not all that is due was looked at. */
  mayBeMore: boolean;
}

/**
 * Leases what is due, oldest first, as far as the limits allow, and says in how many ms something else is due (0 or less: it
 * is, and may have found no place).
 */
export async function claim({ most, leasedBy, leaseMs, except, functionIds }: Wish) {
  return asSystem(async (tx): Promise<Claim> => {
    const next = await nextDue(tx);
    const none = { claimed: [], next, mayBeMore: false };
    if (next.callMs === null || next.callMs > 0) return none;
    await lockClaims(tx);
    const due = await candidates(tx, except, functionIds);
    const chosen = choose(due, most);
    if (chosen.length === 0) return none;
    const claimed = await lease(tx, chosen, leasedBy, leaseMs);
    return { claimed, next: await nextDue(tx), mayBeMore: due.length === MOST_CANDIDATES };
  });
}

/** The first that find a place under each of their keys, counting those chosen before them. */
function choose(due: Candidate[], most: number): bigint[] {
  const chosen: bigint[] = [];
  const taken = new Map(due.flatMap((one) => one.keys.map((key, index) => [key, one.taken[index] ?? 0])));
  for (const { id, keys, limits } of due) {
    if (chosen.length === most) break;
    if (!keys.every((key, index) => (taken.get(key) ?? 0) < (limits[index] ?? 0))) continue;
    for (const key of keys) taken.set(key, (taken.get(key) ?? 0) + 1);
    chosen.push(id);
  }
  return chosen;
}
