import { interruptReplies, leaseOwners } from "@/lib/conversations/reply-state.sql";
import { asSystem } from "@/lib/db/as-user";

interface Known {
  /** Whether the process behind a lease's name has surely ended; without it only leases that ran out count. */
  isDead?: (owner: string) => boolean;
  /** Replies that are being written here, whatever their leases say. */
  spare?: string[];
}

/** Marks replies `interrupted` whose process died, with the part that was kept. Returns how many. */
export async function interruptDeadReplies({
  isDead = () => false,
  spare = [],
}: Known = {}): Promise<number> {
  return asSystem(async (tx) => {
    const owners = await leaseOwners(tx);
    return interruptReplies(tx, owners.filter(isDead), spare);
  });
}
