import { encode } from "next-auth/jwt";
import { asSystem } from "@/lib/db/as-user";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { leaveSession } from "@/lib/users/identity/end-sessions";
import { insertSession } from "@/lib/users/identity/sessions.sql";

const opened = new Map<string, Promise<string>>();

/** The cookie of a browser in which this person is signed in: the same one each time. */
export function sessionCookieOf(userId: string): Promise<string> {
  const known = opened.get(userId) ?? aSession(userId).then(({ cookie }) => cookie);
  opened.set(userId, known);
  return known;
}

/** Another browser of this person's. */
export async function aSession(userId: string, device = "Firefox on Linux") {
  const id = newId();
  const session = { userId, id, device, address: "127.0.0.1", days: 30 };
  // Somebody who does not exist has a cookie and nothing behind it.
  await asSystem((tx) => insertSession(tx, session)).catch(() => undefined);
  const token = { sub: userId, session: id };
  const cookie = `next-auth.session-token=${await encode({ token, secret: env().NEXTAUTH_SECRET ?? "" })}`;
  return { id, cookie };
}

/** The cookie of a browser in which this person was signed in until a moment ago. */
export async function endedCookieOf(userId: string): Promise<string> {
  const { id, cookie } = await aSession(userId);
  await leaveSession(userId, id);
  return cookie;
}
