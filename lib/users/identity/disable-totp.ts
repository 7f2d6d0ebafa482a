import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { DomainError } from "@/lib/errors";
import type { TotpCode } from "@/lib/users/identity/contract";
import { withCode } from "@/lib/users/identity/prove-oneself";
import { deleteFactor, factorOf } from "@/lib/users/identity/second-factor.sql";

/** Asks for no codes any more. Throws `invalid` on `code`; `not_found` without a second factor; `limit_exceeded`. */
export async function disableTotp({ userId }: Actor, { code }: TotpCode): Promise<void> {
  await withCode(userId, code, async (tx) => {
    const factor = await factorOf(tx, userId);
    if (!factor?.isConfirmed) throw new DomainError("not_found", "There is no second factor.");
    await deleteFactor(tx, userId);
    await noteAct(tx, { action: "totp.disabled", actorId: userId });
  });
}
