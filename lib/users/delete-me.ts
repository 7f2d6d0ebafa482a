import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { forgetSession } from "@/lib/users/session-stands";

/** Removes the account with everything that hangs on it, in one transaction. */
export async function deleteMe(actor: Actor): Promise<void> {
  await asUser(actor, (tx) => tx.user.deleteMany({ where: { id: actor.userId } }));
  forgetSession(actor.userId);
}
