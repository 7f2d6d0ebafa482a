import { interruptReplies } from "@/lib/conversations/reply-state.sql";
import { asSystem } from "@/lib/db/as-user";

/**
 * Marks replies `interrupted` whose process died, with the part that was kept. `deadOwner` names a lease owner known
 * to be dead (this instance's own name at its start); without it only leases that ran out count. Returns how many.
 */
export async function interruptDeadReplies(deadOwner: string | null = null): Promise<number> {
  return asSystem((tx) => interruptReplies(tx, deadOwner));
}
