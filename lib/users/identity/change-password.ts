import { hash, verify } from "@node-rs/argon2";
import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import type { ChangePassword } from "@/lib/users/identity/contract";
import { passwordHashOf, replacePassword } from "@/lib/users/identity/passwords.sql";
import { forgetSessions } from "@/lib/users/identity/role-in-session";
import { ARGON2 } from "@/lib/users/register";

/**
 * Sets another password and ends every session, this one too: a stolen cookie is then worth nothing, and the browser that
 * knows the new password signs in with it. Tokens for the API stay. Throws `invalid` on `current_password`.
 */
export async function changePassword(
  { userId }: Actor,
  { current_password, new_password }: ChangePassword,
): Promise<void> {
  const stored = await asSystem((tx) => passwordHashOf(tx, userId));
  if (!stored || !(await verify(stored, current_password))) throw wrongPassword();
  const next = await hash(new_password, ARGON2);
  const isChanged = await asSystem((tx) => replacePassword(tx, { userId, stored, next }));
  // Somebody else changed it between our look and our write.
  if (!isChanged) throw wrongPassword();
  forgetSessions(userId);
}

function wrongPassword(): DomainError {
  const message = "This is not your password as it is now.";
  return new DomainError("invalid", message, { problems: [{ message, field: "current_password" }] });
}
