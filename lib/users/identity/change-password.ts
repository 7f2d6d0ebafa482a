import { hash, verify } from "@node-rs/argon2";
import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import type { ChangePassword } from "@/lib/users/identity/contract";
import { replacePassword, storedPassword } from "@/lib/users/identity/passwords.sql";
import { ACCOUNT } from "@/lib/users/identity/pauses";
import { provesCode, wrongCode, wrongPassword } from "@/lib/users/identity/prove-oneself";
import { refuseWeakPassword } from "@/lib/users/identity/refuse-weak-password";
import { forgetSessions } from "@/lib/users/identity/role-in-session";
import { forgetTriesOf, takeTries } from "@/lib/users/identity/tries";
import { ARGON2 } from "@/lib/users/register";

/**
 * Sets another password and ends every session, this one too: a stolen cookie is then worth nothing, and the browser that
 * knows the new password signs in with it. Tokens for the API stay. Throws `invalid` on `current_password`,
 * `code` or `new_password`; `limit_exceeded` to who guesses.
 */
export async function changePassword(
  { userId }: Actor,
  { current_password, new_password, code }: ChangePassword,
): Promise<void> {
  const account = { pace: ACCOUNT, of: userId };
  const stored = await asSystem((tx) => storedPassword(tx, userId));
  // What is proposed says nothing of the password as it is now, and is no try at it.
  if (stored) await refuseWeakPassword(new_password, "new_password", [stored.email, stored.name ?? ""]);
  await takeTries([account]);
  if (!stored || !(await verify(stored.hash, current_password))) throw wrongPassword();
  const next = await hash(new_password, ARGON2);
  const outcome = await asSystem(async (tx) => {
    if (!(await provesCode(tx, userId, code))) return "wrong code";
    await forgetTriesOf(tx, account);
    const isOurs = await replacePassword(tx, { userId, stored: stored.hash, next });
    if (isOurs) await noteAct(tx, { action: "password.changed", actorId: userId });
    // Somebody else changed it between our look and our write.
    return isOurs ? "changed" : "wrong password";
  });
  if (outcome === "wrong code") throw wrongCode(code);
  if (outcome === "wrong password") throw wrongPassword();
  forgetSessions(userId);
}
