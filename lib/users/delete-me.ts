import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asUser } from "@/lib/db/as-user";
import { publish } from "@/lib/events/publish";
import { forgetSessions } from "@/lib/users/identity/role-in-session";

/** Removes the account with everything that hangs on it, in one transaction. */
export async function deleteMe(actor: Actor): Promise<void> {
  await asUser(actor, async (tx) => {
    const { count } = await tx.user.deleteMany({ where: { id: actor.userId } });
    if (count > 0) await noteAct(tx, { action: "account.deleted", actorId: actor.userId });
    await publish(tx, actor.userId, { name: "users/account.erased", data: { user_id: actor.userId } });
  });
  forgetSessions(actor.userId);
}
