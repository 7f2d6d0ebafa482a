import type { Actor } from "@/lib/actor";
import { unusedIds } from "@/lib/conversations/retention/unused.sql";
import { asSystem, readAsUser } from "@/lib/db/as-user";

/** Who lets conversations end that are not used. */
export async function peopleWithRetention(): Promise<string[]> {
  const rows = await asSystem((tx) => tx.retention.findMany({ select: { userId: true, keepDays: true } }));
  return rows.map(({ userId }) => userId);
}

/** Some of the actor's conversations whose time is over, by what is chosen now. */
export async function unusedConversations(actor: Actor): Promise<string[]> {
  return readAsUser(actor, async (tx) => {
    const chosen = await tx.retention.findFirst({ where: { userId: actor.userId } });
    return chosen ? unusedIds(tx, actor.userId, chosen.keepDays) : [];
  });
}
