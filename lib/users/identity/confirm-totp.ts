import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import type { RecoveryCodes, TotpCode } from "@/lib/users/identity/contract";
import { ACCOUNT } from "@/lib/users/identity/pauses";
import { confirmFactor, factorOf, keepRecoveryCodes } from "@/lib/users/identity/second-factor.sql";
import { takeCode } from "@/lib/users/identity/take-code";
import { hashRecoveryCode, newRecoveryCodes } from "@/lib/users/identity/totp";
import { forgetTriesOf, takeTries } from "@/lib/users/identity/tries";

/**
 * Asks for codes from now on, after a first one shows that the authenticator knows the secret. The recovery codes are shown this
 * once. Throws `conflict` when nothing was begun; `invalid` on `code`; `limit_exceeded`.
 */
export async function confirmTotp({ userId }: Actor, { code }: TotpCode): Promise<RecoveryCodes> {
  const account = { pace: ACCOUNT, of: userId };
  await takeTries([account]);
  const codes = newRecoveryCodes();
  await asSystem(async (tx) => {
    const factor = await factorOf(tx, userId);
    if (!factor || factor.isConfirmed)
      throw new DomainError("conflict", "Begin with a new second factor first.");
    if (!(await takeCode(tx, userId, code))) throw wrongCode();
    if (!(await confirmFactor(tx, userId))) throw new DomainError("conflict", "It was confirmed just now.");
    await keepRecoveryCodes(tx, userId, codes.map(hashRecoveryCode));
    await forgetTriesOf(tx, account);
    await noteAct(tx, { action: "totp.enabled", actorId: userId });
  });
  return { recovery_codes: codes };
}

function wrongCode(): DomainError {
  const message =
    "That code is not right. Look whether the clock of your authenticator is, and try the next one.";
  return new DomainError("invalid", message, { problems: [{ message, field: "code" }] });
}
