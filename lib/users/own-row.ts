import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { User } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";

/** The actor's own row. Throws `unauthenticated` when the account is gone. */
export async function ownRow(tx: Tx, actor: Actor): Promise<User> {
  const row = await tx.user.findFirst({ where: { id: actor.userId } });
  if (!row) throw new DomainError("unauthenticated", "This account does not exist any more.");
  return row;
}
