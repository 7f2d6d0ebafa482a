import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { nameDevice } from "@/lib/users/identity/name-device";
import { insertSession } from "@/lib/users/identity/sessions.sql";
import { verifyCredentials } from "@/lib/users/verify-credentials";
import type { Visit } from "@/lib/visit";

/** As long as the cookie. */
const LASTS_DAYS = 30;

/** Signs in whoever these credentials are of, in a session of its own; null when they are nobody's. */
export async function openSession(credentials: unknown, { userAgent, address }: Visit) {
  const person = await verifyCredentials(credentials);
  if (!person) return null;
  const session = {
    userId: person.id,
    id: newId(),
    device: nameDevice(userAgent),
    address,
    days: LASTS_DAYS,
  };
  await asSystem((tx) => insertSession(tx, session));
  return { ...person, sessionId: session.id };
}
