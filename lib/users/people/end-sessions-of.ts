import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { forgetSessions } from "@/lib/users/identity/role-in-session";
import { noSuchPerson } from "@/lib/users/people/find-person";
import { deleteSessions, holdPerson } from "@/lib/users/people/people.sql";
import { requireAdmin } from "@/lib/users/require-admin";

/** Signs somebody out of every browser; they may sign in again. Throws `forbidden`, `not_found`. */
export async function endSessionsOf(actor: Actor, userId: string): Promise<{ ended: number }> {
  await requireAdmin(actor);
  const ended = await asSystem(async (tx) => {
    if (!(await holdPerson(tx, userId))) throw noSuchPerson();
    const count = await deleteSessions(tx, userId);
    const act = { actorId: actor.userId, subjectId: userId, detail: { ended: count } };
    await noteAct(tx, { ...act, action: "sessions.ended" });
    return count;
  });
  forgetSessions(userId);
  return { ended };
}
