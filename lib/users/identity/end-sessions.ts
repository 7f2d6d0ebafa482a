import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { forgetSessions } from "@/lib/users/identity/role-in-session";

/** Signs the person out there. Throws `not_found`. */
export async function endSession(actor: Pick<Actor, "userId">, sessionId: string): Promise<void> {
  const where = { userId: actor.userId, id: sessionId };
  const { count } = await asUser(actor, (tx) => tx.session.deleteMany({ where }));
  forgetSessions(actor.userId);
  if (count === 0) throw new DomainError("not_found", "You are not signed in there.");
}

/** Signs the person out everywhere but here. */
export async function endOtherSessions(actor: Actor): Promise<{ ended: number }> {
  const others = actor.sessionId ? { id: { not: actor.sessionId } } : {};
  const where = { userId: actor.userId, ...others };
  const { count } = await asUser(actor, (tx) => tx.session.deleteMany({ where }));
  forgetSessions(actor.userId);
  return { ended: count };
}

/** The same for a browser that leaves by itself: what is over already is well. */
export async function leaveSession(userId: string, sessionId: string): Promise<void> {
  await asUser({ userId }, (tx) => tx.session.deleteMany({ where: { userId, id: sessionId } }));
  forgetSessions(userId);
}
