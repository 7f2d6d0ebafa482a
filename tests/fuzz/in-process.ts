import type { Actor } from "@/lib/actor";
import { forgetMe } from "@/lib/advisor";
import { registerPeople } from "@/lib/auth/registry";
import { accounts, createToken, setRole } from "@/lib/users";
import { aUser } from "@/tests/harness/people";
import { internalOperations, operations } from "@/tests/harness/route-tree";
import { sessionCookieOf } from "@/tests/harness/session";
import type { Call, Person, Scopes, Transport } from "./transport";

const ORIGIN = "http://localhost:3000";

/** The handlers of this process, found by their paths as a server finds them. */
export async function inProcess(): Promise<Transport & { leave: () => Promise<void> }> {
  const people: Actor[] = [];
  registerPeople(accounts);
  const declared = [...(await operations({ withRefusals: true })), ...(await internalOperations())];
  const all = declared.map(({ name, method, handler }) => {
    const pattern = (name.split(" ")[1] ?? "").replaceAll(/\[(\w+)\]/g, "(?<$1>[^/]+)");
    return { method, handler, pattern: new RegExp(`^/api/v1${pattern}$`), weight: pattern.split("(").length };
  });
  all.sort((a, b) => a.weight - b.weight);
  const send = async (signed: Record<string, string>, { method, path, headers, body }: Call) => {
    const { pathname } = new URL(path, ORIGIN);
    const found = all.find((one) => one.method === method && one.pattern.test(pathname));
    if (!found) throw new Error(`nothing answers ${method} ${pathname}`);
    const groups = found.pattern.exec(pathname)?.groups ?? {};
    const params = Object.fromEntries(
      Object.entries(groups).map(([name, id]) => [name, decodeURIComponent(id)]),
    );
    const own = { ...signed, origin: ORIGIN, host: "localhost:3000" };
    const request = new Request(ORIGIN + path, {
      method,
      headers: { ...own, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const response = await found.handler(request, { params: Promise.resolve(params) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const newPerson = async (isAdmin = false): Promise<Person> => {
    const { email, ...actor } = await aUser();
    const { userId } = actor;
    people.push(actor);
    if (isAdmin) await setRole(email, "admin");
    const cookie = await sessionCookieOf(userId);
    return { isAdmin, send: (call) => send({ cookie }, call) };
  };
  const newHolder = async (scopes: Scopes): Promise<Person> => {
    const actor = await aUser();
    people.push(actor);
    const { token } = await createToken(actor, { name: "Fuzz", scopes, expires_in_days: 1 });
    return { isAdmin: false, scopes, send: (call) => send({ authorization: `Bearer ${token}` }, call) };
  };
  /** What they left to be remembered would keep the jobs of other tests waiting. */
  const leave = async () => {
    for (const actor of people) await forgetMe(actor).catch(() => undefined);
  };
  return { newPerson, newHolder, leave, nobody: { isAdmin: false, send: (call) => send({}, call) } };
}
