import { newId } from "@/lib/ids";
import { accounts, register } from "@/lib/users";
import { asking } from "@/tests/harness/asking";
import type { Handler } from "@/tests/harness/route-tree";
import { operations } from "@/tests/harness/route-tree";

export const PASSWORD = "four quiet herons at dawn";
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0";

/** Somebody with a password. */
export async function anAccount(password = PASSWORD, email = `${newId()}@example.test`) {
  const { id: userId } = await register({ email, password, name: "Ada" });
  return { userId, email, role: "user" as const };
}

/** Signs in as the sign-in page does; null when the credentials are refused. */
export async function signIn(email: string, password = PASSWORD, address = "127.0.0.1") {
  const outcome = await accounts.signIn({ email, password }, { userAgent: FIREFOX, address });
  if (outcome && "asks" in outcome) throw new Error(outcome.asks);
  return outcome;
}

const all = await operations();

/** `GET /users/me` → its handler. */
export function handlerOf(name: string): Handler {
  const handler = all.find((operation) => operation.name === name)?.handler;
  if (!handler) throw new Error(`${name} is gone`);
  return handler;
}

/** What a request with this `Authorization`, and no cookie, is answered. */
export async function withToken(
  token: string,
  name: string,
  more: { params?: Record<string, string>; body?: unknown } = {},
) {
  const call = await asking(null);
  const headers = { authorization: `Bearer ${token}` };
  return call(handlerOf(name), { method: name.split(" ")[0] ?? "GET", headers, ...more });
}
