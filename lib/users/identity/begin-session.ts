import { noteAct } from "@/lib/audit/note-act";
import type { Tx } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { nameDevice } from "@/lib/users/identity/name-device";
import { insertSession } from "@/lib/users/identity/sessions.sql";
import type { Visit } from "@/lib/visit";

/** As long as the cookie. */
const LASTS_DAYS = 30;

/** Somebody who proved who they are is signed in, in a session of its own; noted with `how` they did. Returns its id. */
export async function beginSession(
  tx: Tx,
  userId: string,
  { userAgent, address }: Visit,
  how: Record<string, string> = {},
): Promise<string> {
  const session = { userId, id: newId(), device: nameDevice(userAgent), address, days: LASTS_DAYS };
  await insertSession(tx, session);
  const detail = { session: session.id, ...how };
  await noteAct(tx, { action: "sign_in.succeeded", actorId: userId, detail });
  return session.id;
}
