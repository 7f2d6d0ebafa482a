import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { SignIn } from "@/lib/users/contract";
import { holdCredentials } from "@/lib/users/credentials.sql";
import { beginSession } from "@/lib/users/identity/begin-session";
import { SecondStep, TicketSignIn } from "@/lib/users/identity/contract";
import { askCode, openSessionByTicket } from "@/lib/users/identity/open-session-by-ticket";
import { ACCOUNT } from "@/lib/users/identity/pauses";
import { provesCode } from "@/lib/users/identity/prove-oneself";
import { giveBackTry, settleTries, takeTries, tryFrom } from "@/lib/users/identity/tries";
import { verifyCredentials } from "@/lib/users/verify-credentials";
import type { Visit } from "@/lib/visit";

/**
 * Signs in whoever these credentials are of, in a session of its own; null when they are nobody's. Where a second factor is on,
 * who knows the password is asked for a code. Throws `limit_exceeded` after too many failures, whether the account exists or not;
 * `forbidden` when the account is disabled, to who knows its password alone. Whatever comes of it is noted.
 */
export async function openSession(credentials: unknown, visit: Visit) {
  const waiting = TicketSignIn.safeParse(credentials);
  if (waiting.success) return openSessionByTicket(waiting.data, visit);
  const given = SignIn.safeParse(credentials);
  if (!given.success) return null;
  const tries = {
    address: tryFrom(visit.address),
    account: { pace: ACCOUNT, of: given.data.email },
  };
  const pauseSeconds = await takeTries([tries.address, tries.account]);
  const { account, isRight } = await verifyCredentials(given.data);
  if (!account || !isRight) {
    await noteFailure(account?.id ?? null, pauseSeconds);
    return null;
  }
  if (account.isDisabled) return refuseDisabled(account.id);
  const { id, email, name, role, passwordHash } = account;
  const { code } = SecondStep.parse(credentials);
  return asSystem(async (tx) => {
    // It may have been changed while it was compared, and all sessions ended with it.
    if (!(await holdCredentials(tx, id, passwordHash))) return null;
    if (!(await provesCode(tx, id, code))) {
      if (!code) await giveBackTry(tx, tries.address);
      return askCode(code);
    }
    await settleTries(tx, tries);
    return { id, email, name, role, sessionId: await beginSession(tx, id, visit) };
  });
}

/** Of an address that nobody has it is only noted that somebody tried. */
async function noteFailure(subjectId: string | null, pauseSeconds: number): Promise<void> {
  await asSystem(async (tx) => {
    await noteAct(tx, { action: "sign_in.failed", actorId: null, subjectId });
    if (pauseSeconds === 0) return;
    await noteAct(tx, {
      action: "sign_in.locked",
      actorId: null,
      subjectId,
      detail: { seconds: pauseSeconds },
    });
  });
}

async function refuseDisabled(subjectId: string): Promise<never> {
  await asSystem((tx) => noteAct(tx, { action: "sign_in.refused", actorId: null, subjectId }));
  throw new DomainError("forbidden", "This account is disabled. Ask whoever runs this service about it.");
}
