import { type Interrupted, interruptReplies, leaseOwners } from "@/lib/conversations/reply-state.sql";
import { type KeptUsage, readUsage } from "@/lib/conversations/usage/reply-usage";
import { asSystem, readAsUser } from "@/lib/db/as-user";

interface Known {
  /** Whether the process behind a lease's name has surely ended; without it only leases that ran out count. */
  isDead?: (owner: string) => boolean;
  /** Replies that are being written here, whatever their leases say. */
  spare?: string[];
}

interface InterruptedReply extends Interrupted {
  /** Reckoned, as far as it was kept; null where nothing was. */
  usage: KeptUsage | null;
}

/**
 * Marks replies `interrupted` whose process died, with the part that was kept. Returns them: of several that look at once
 * one gets each.
 */
export async function interruptDeadReplies({
  isDead = () => false,
  spare = [],
}: Known = {}): Promise<InterruptedReply[]> {
  const interrupted = await asSystem(async (tx) => {
    const owners = await leaseOwners(tx);
    return interruptReplies(tx, owners.filter(isDead), spare);
  });
  return Promise.all(interrupted.map(withUsage));
}

/** What a reply took is its person's to read. */
async function withUsage({ userId, id }: Interrupted): Promise<InterruptedReply> {
  const row = await readAsUser({ userId }, (tx) =>
    tx.message.findFirst({ where: { userId, id }, select: { usage: true } }),
  ).catch(() => null);
  return { userId, id, usage: readUsage(row?.usage) };
}
