import { verify } from "@node-rs/argon2";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { storedPassword } from "@/lib/users/identity/passwords.sql";
import { ACCOUNT } from "@/lib/users/identity/pauses";
import { asksCode, takeCode } from "@/lib/users/identity/take-code";
import { forgetTriesOf, giveBackTry, takeTries } from "@/lib/users/identity/tries";

/**
 * Runs `work` for somebody who is signed in and proves it again by a code, where codes are asked of them. Counted as passwords
 * are. Throws `invalid` on `code`; `limit_exceeded` to who guesses. What `work` refuses leaves the code good.
 */
export async function withCode<T>(
  userId: string,
  code: string | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const account = { pace: ACCOUNT, of: userId };
  await takeTries([account]);
  const outcome = await asSystem(async (tx) => {
    if (!(await provesCode(tx, userId, code))) return { isWrong: true } as const;
    await forgetTriesOf(tx, account);
    return { isWrong: false, value: await work(tx) } as const;
  });
  if (!outcome.isWrong) return outcome.value;
  throw wrongCode(code);
}

/** Whether a code is right, and used up with that, or none is asked for. One that is wrong is noted. */
export async function provesCode(tx: Tx, userId: string, code: string | undefined): Promise<boolean> {
  if (!(await asksCode(tx, userId)) || (await takeCode(tx, userId, code ?? ""))) return true;
  if (code) await noteAct(tx, { action: "totp.refused", actorId: userId });
  return false;
}

/** Throws `invalid` on `current_password` unless it is right, or the person has none; `limit_exceeded` to who guesses. */
export async function provePassword(userId: string, password: string | undefined): Promise<void> {
  const stored = await asSystem((tx) => storedPassword(tx, userId));
  if (!stored) return;
  const account = { pace: ACCOUNT, of: userId };
  await takeTries([account]);
  if (!(await verify(stored.hash, password ?? ""))) throw wrongPassword();
  await asSystem((tx) => giveBackTry(tx, account));
}

export function wrongPassword(): DomainError {
  const message = "This is not your password as it is now.";
  return new DomainError("invalid", message, { problems: [{ message, field: "current_password" }] });
}

export function wrongCode(code: string | undefined): DomainError {
  const message = code
    ? "That code is not right, or was used already. Wait for the next one."
    : "Write the code that your authenticator shows.";
  return new DomainError("invalid", message, { problems: [{ message, field: "code" }] });
}
