import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { forgetSessions } from "@/lib/users/identity/role-in-session";

/** Signs the person out there. Throws `not_found`. */
export async function endSession(actor: Pick<Actor, "userId">, sessionId: string): Promise<void> {
  const where = { userId: actor.userId, id: sessionId };
  const count = await endThose(actor, where, { action: "session.ended", detail: { session: sessionId } });
  if (count === 0) throw new DomainError("not_found", "You are not signed in there.");
}

/** Signs the person out everywhere but here. */
export async function endOtherSessions(actor: Actor): Promise<{ ended: number }> {
  const others = actor.sessionId ? { id: { not: actor.sessionId } } : {};
  const where = { userId: actor.userId, ...others };
  const count = await endThose(actor, where, { action: "sessions.ended", detail: {} });
  return { ended: count };
}

/** The same for a browser that leaves by itself: what is over already is well. */
export async function leaveSession(userId: string, sessionId: string): Promise<void> {
  const detail = { session: sessionId };
  await endThose({ userId }, { userId, id: sessionId }, { action: "session.ended", detail });
}

/** How many were ended; where there was none, nothing is noted. */
async function endThose(
  { userId }: Pick<Actor, "userId">,
  where: { userId: string; id?: string | { not: string } },
  { action, detail }: { action: string; detail: Record<string, string> },
): Promise<number> {
  const count = await asUser({ userId }, async (tx) => {
    const { count: ended } = await tx.session.deleteMany({ where });
    if (ended > 0) await noteAct(tx, { action, actorId: userId, detail: { ...detail, ended } });
    return ended;
  });
  forgetSessions(userId);
  return count;
}
