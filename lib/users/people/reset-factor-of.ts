import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem, readAsUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { sendMailLater } from "@/lib/mail/send-mail";
import type { Me } from "@/lib/users/contract";
import { forgetSessions } from "@/lib/users/identity/role-in-session";
import { deleteFactor, factorSince } from "@/lib/users/identity/second-factor.sql";
import { noSuchPerson } from "@/lib/users/people/find-person";
import { holdAsAdmin } from "@/lib/users/people/hold-as-admin";
import { deleteSessions, holdPerson } from "@/lib/users/people/people.sql";
import { presentMe } from "@/lib/users/present";
import { requireAdmin } from "@/lib/users/require-admin";

/**
 * Takes the second factor off somebody who lost it with its recovery codes, and signs them out everywhere; a mail tells them.
 * Throws `forbidden`; `not_found` also where no codes are asked; `conflict` for one's own, which takes a code of it.
 */
export async function resetFactorOf(actor: Actor, userId: string): Promise<{ ended: number }> {
  await requireAdmin(actor);
  if (userId === actor.userId) {
    throw new DomainError("conflict", "Turn your own second factor off on your account page, with a code.");
  }
  // Read before it: what fails later is no failure of what was done. The system role reads no preferences.
  const person = await readAsUser({ userId }, (tx) => tx.user.findFirst({ where: { id: userId } }));
  if (!person) throw noSuchPerson();
  const ended = await asSystem(async (tx) => {
    await holdAsAdmin(tx, actor);
    if (!(await holdPerson(tx, userId))) throw noSuchPerson();
    if (!(await factorSince(tx, userId))) throw new DomainError("not_found", "There is no second factor.");
    await deleteFactor(tx, userId);
    const count = await deleteSessions(tx, userId);
    const act = { actorId: actor.userId, subjectId: userId, detail: { ended: count } };
    await noteAct(tx, { ...act, action: "totp.reset" });
    return count;
  });
  forgetSessions(userId);
  tell(presentMe(person));
  return { ended };
}

function tell({ email, preferences }: Me): void {
  const paragraphs = [
    "An administrator of Career Advisor took the second factor off your account, and signed you out everywhere.",
    "If you did not ask for that, set a new password at once, and turn a second factor on again on your account page.",
  ];
  const subject = "Your second factor for Career Advisor is off";
  sendMailLater({ to: email, subject, paragraphs, locale: preferences.locale });
}
