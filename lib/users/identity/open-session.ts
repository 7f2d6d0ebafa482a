import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { SignIn } from "@/lib/users/contract";
import { nameDevice } from "@/lib/users/identity/name-device";
import { networkOf } from "@/lib/users/identity/network-of";
import { ACCOUNT, ADDRESS } from "@/lib/users/identity/pauses";
import { insertSession } from "@/lib/users/identity/sessions.sql";
import { settleTries, takeTries } from "@/lib/users/identity/tries";
import { verifyCredentials } from "@/lib/users/verify-credentials";
import type { Visit } from "@/lib/visit";

/** As long as the cookie. */
const LASTS_DAYS = 30;

/**
 * Signs in whoever these credentials are of, in a session of its own; null when they are nobody's. Throws `limit_exceeded`
 * after too many failures, whether the account exists or not.
 */
export async function openSession(credentials: unknown, { userAgent, address }: Visit) {
  const given = SignIn.safeParse(credentials);
  if (!given.success) return null;
  const tries = {
    address: { pace: ADDRESS, of: networkOf(address) },
    account: { pace: ACCOUNT, of: given.data.email },
  };
  await takeTries([tries.address, tries.account]);
  const person = await verifyCredentials(given.data);
  if (!person) return null;
  const session = {
    userId: person.id,
    id: newId(),
    device: nameDevice(userAgent),
    address,
    days: LASTS_DAYS,
  };
  await asSystem(async (tx) => {
    await settleTries(tx, tries);
    await insertSession(tx, session);
  });
  return { ...person, sessionId: session.id };
}
