import { hash } from "@node-rs/argon2";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import type { ResetPassword } from "@/lib/users/identity/contract";
import { proveEmail } from "@/lib/users/identity/identities.sql";
import { overwritePassword } from "@/lib/users/identity/passwords.sql";
import { ACCOUNT } from "@/lib/users/identity/pauses";
import { refuseWeakPassword } from "@/lib/users/identity/refuse-weak-password";
import { personOfReset, useReset } from "@/lib/users/identity/resets.sql";
import { forgetSessions } from "@/lib/users/identity/role-in-session";
import { hashToken } from "@/lib/users/identity/token-text";
import { forgetTriesOf } from "@/lib/users/identity/tries";
import { ARGON2 } from "@/lib/users/register";

/**
 * Sets another password by a token from a mail, once, and ends every session. Whoever was locked out may try again. Throws
 * `invalid` on `token`, or on `new_password`, which leaves the token good.
 */
export async function resetPassword({ token, new_password }: ResetPassword): Promise<void> {
  const tokenHash = hashToken(token);
  const person = await asSystem((tx) => personOfReset(tx, tokenHash));
  if (!person) throw notGood();
  await refuseWeakPassword(new_password, "new_password", [person.email, person.name ?? ""]);
  const passwordHash = await hash(new_password, ARGON2);
  await asSystem(async (tx) => {
    if (!(await useReset(tx, tokenHash))) throw notGood();
    await overwritePassword(tx, person.id, passwordHash);
    await proveEmail(tx, person.id);
    await forgetTriesOf(tx, { pace: ACCOUNT, of: person.email });
    await noteAct(tx, { action: "password.reset", actorId: null, subjectId: person.id });
  });
  forgetSessions(person.id);
}

function notGood(): DomainError {
  const message = "This link was used already, or is too old: ask for a new one.";
  return new DomainError("invalid", message, { problems: [{ message, field: "token" }] });
}
