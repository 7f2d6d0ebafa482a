import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { networkOf } from "@/lib/network-of";
import { SignIn } from "@/lib/users/contract";
import { nameDevice } from "@/lib/users/identity/name-device";
import { ACCOUNT, ADDRESS } from "@/lib/users/identity/pauses";
import { insertSession } from "@/lib/users/identity/sessions.sql";
import { settleTries, takeTries } from "@/lib/users/identity/tries";
import { verifyCredentials } from "@/lib/users/verify-credentials";
import type { Visit } from "@/lib/visit";

/** As long as the cookie. */
const LASTS_DAYS = 30;

/**
 * Signs in whoever these credentials are of, in a session of its own; null when they are nobody's. Throws `limit_exceeded`
 * after too many failures, whether the account exists or not; `forbidden` when the account is disabled, to who knows its
 * password alone. Whatever comes of it is noted.
 */
export async function openSession(credentials: unknown, { userAgent, address }: Visit) {
  const given = SignIn.safeParse(credentials);
  if (!given.success) return null;
  const tries = {
    address: { pace: ADDRESS, of: networkOf(address) },
    account: { pace: ACCOUNT, of: given.data.email },
  };
  const pauseSeconds = await takeTries([tries.address, tries.account]);
  const { account, isRight } = await verifyCredentials(given.data);
  if (!account || !isRight) {
    await noteFailure(account?.id ?? null, pauseSeconds);
    return null;
  }
  if (account.isDisabled) return refuseDisabled(account.id);
  const { id: userId, email, name, role } = account;
  const session = { userId, id: newId(), device: nameDevice(userAgent), address, days: LASTS_DAYS };
  await asSystem(async (tx) => {
    await settleTries(tx, tries);
    await insertSession(tx, session);
    await noteAct(tx, { action: "sign_in.succeeded", actorId: userId, detail: { session: session.id } });
  });
  return { id: userId, email, name, role, sessionId: session.id };
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
