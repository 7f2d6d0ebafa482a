import type { Actor } from "@/lib/actor";
import { isUnused, unusedIds } from "@/lib/conversations/retention/unused.sql";
import { asSystem, readAsUser, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

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

/** Throws `not_found` unless a conversation's time is over still; its row is held. */
export async function refuseUsed(tx: Tx, { userId }: Actor, id: string): Promise<void> {
  const chosen = await tx.retention.findFirst({ where: { userId } });
  if (chosen && (await isUnused(tx, userId, { id, days: chosen.keepDays }))) return;
  throw new DomainError("not_found", "There is no such conversation.");
}
