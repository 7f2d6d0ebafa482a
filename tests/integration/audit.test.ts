import { expect, test } from "vitest";
import { ListAudit } from "@/lib/audit/contract";
import { asSystem, asUser, type Tx } from "@/lib/db/as-user";
import {
  changePassword,
  createToken,
  deleteMe,
  endOtherSessions,
  exportAudit,
  listAudit,
  revokeToken,
  setRole,
} from "@/lib/users";
import { anAccount, handlerOf, PASSWORD, signIn } from "@/tests/harness/account";
import { anAdmin } from "@/tests/harness/an-admin";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";

const WRONG = "certainly not the password";

/** What the log says of somebody, the oldest first. */
async function actsOf(person: string, more: Record<string, unknown> = {}) {
  const { items } = await listAudit(await anAdmin(), ListAudit.parse({ person, limit: 200, ...more }));
  return items.reverse();
}
const namesOf = async (person: string) => (await actsOf(person)).map(({ action }) => action);

test("every way in and out is noted, with ids and a coarse network and nothing else", async () => {
  const account = await anAccount();
  await signIn(account.email, WRONG);
  const session = await signIn(account.email, PASSWORD);
  const { id } = await createToken(account, { name: "My script", scopes: ["read"], expires_in_days: 1 });
  await revokeToken(account, id);
  await endOtherSessions({ ...account, sessionId: "01900000-0000-7000-8000-00000000000a" });
  await changePassword(account, { current_password: PASSWORD, new_password: "six brass kettles by the sea" });
  await setRole(account.email, "admin");
  await setRole(account.email, "user");
  expect(await namesOf(account.userId)).toEqual([
    "account.created",
    "sign_in.failed",
    "sign_in.succeeded",
    "token.made",
    "token.revoked",
    "sessions.ended",
    "password.changed",
    "role.changed",
    "role.changed",
  ]);
  const acts = await actsOf(account.userId);
  expect(acts[1]).toMatchObject({ actor: null, subject: { id: account.userId, email: account.email } });
  expect(acts[2]?.detail).toEqual({ session: session?.sessionId });
  expect(JSON.stringify(acts)).not.toContain("My script");
});

test("a request leaves its id, and of its address only the network", async () => {
  const account = await anAccount();
  const call = await asking(account.userId);
  const headers = { "x-request-id": "a-request-of-mine", "x-client-address": "203.0.113.77" };
  const body = { name: "Script", scopes: ["read"], expires_in_days: 1 };
  const made = await call(handlerOf("POST /users/me/tokens"), { method: "POST", headers, body });
  expect(made.status).toBe(201);
  const [act] = await actsOf(account.userId, { action: "token.made" });
  expect(act).toMatchObject({ network: "203.0.113.0/24", request_id: "a-request-of-mine" });
});

test("five failures are noted, and then that the account is locked for a while", async () => {
  const account = await anAccount();
  for (let time = 0; time < 5; time += 1) await signIn(account.email, WRONG, `2001:db8:${time}::1`);
  expect((await namesOf(account.userId)).slice(-2)).toEqual(["sign_in.failed", "sign_in.locked"]);
});

test("after an account is erased its entries stand, without its address or its name", async () => {
  const account = await anAccount();
  await signIn(account.email);
  await deleteMe(account);
  const acts = await actsOf(account.userId);
  expect(acts.map(({ action }) => action)).toEqual([
    "account.created",
    "sign_in.succeeded",
    "account.deleted",
  ]);
  expect(acts.every(({ subject }) => subject?.email === null)).toBe(true);
  const rows = await asSystem(
    (tx) => tx.$queryRaw<{ text: string }[]>`
      select audit_events::text as text from audit_events where subject_id = ${account.userId}::uuid`,
  );
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toMatch(/@|Ada/);
});

test.each([
  ["changed", (tx: Tx) => tx.$executeRaw`update audit_events set action = 'nothing.happened'`],
  ["deleted", (tx: Tx) => tx.$executeRaw`delete from audit_events`],
  ["emptied", (tx: Tx) => tx.$executeRaw`truncate audit_events`],
])("the log cannot be %s by either of the app's roles", async (_, statement) => {
  const actor = await aUser();
  await expect(asUser(actor, statement)).rejects.toThrow(/permission denied/);
  await expect(asSystem(statement)).rejects.toThrow(/permission denied/);
});

test("nobody notes an act in another's name, and no person reads the log", async () => {
  const [actor, other] = [await aUser(), await aUser()];
  const insert = (actorId: string) => (tx: Tx) =>
    tx.$executeRaw`
    insert into audit_events (id, action, actor_id) values (gen_random_uuid(), 'role.changed', ${actorId}::uuid)`;
  await expect(asUser(actor, insert(other.userId))).rejects.toThrow(/row-level security/);
  await asUser(actor, insert(actor.userId));
  await expect(asUser(actor, (tx) => tx.$queryRaw`select 1 from audit_events`)).rejects.toThrow(
    /permission denied/,
  );
  await expect(listAudit(actor, ListAudit.parse({}))).rejects.toMatchObject({ code: "forbidden" });
});

test("what failed is not noted: an act and its entry stand or fall together", async () => {
  const account = await anAccount();
  const unknown = "01900000-0000-7000-8000-00000000000b";
  await expect(revokeToken(account, unknown)).rejects.toMatchObject({ code: "not_found" });
  expect(await namesOf(account.userId)).toEqual(["account.created"]);
});

test("the log is found by what was done, by whom and when, page by page without a gap", async () => {
  const account = await anAccount();
  for (let time = 0; time < 4; time += 1) await signIn(account.email);
  const admin = await anAdmin();
  const asked = { person: account.email, action: "sign_in." };
  const first = await listAudit(admin, ListAudit.parse({ ...asked, limit: 3 }));
  const rest = await listAudit(admin, ListAudit.parse({ ...asked, limit: 3, cursor: first.nextCursor }));
  expect(first.items).toHaveLength(3);
  expect(rest).toMatchObject({ items: [{ action: "sign_in.succeeded" }], nextCursor: null });
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(4);
  const today = new Date().toISOString().slice(0, 10);
  expect(await actsOf(account.email, { to: "2020-01-01" })).toEqual([]);
  expect(await actsOf(account.email, { from: today, to: today })).toHaveLength(5);
  expect(await actsOf("nobody@example.test")).toEqual([]);
  await expect(listAudit(admin, ListAudit.parse({ cursor: "x" }))).rejects.toMatchObject({ code: "invalid" });
});

test("the log is taken away as CSV or JSON, whole, and that is noted too", async () => {
  const admin = await anAdmin();
  const account = await anAccount();
  const whole = async (format: "csv" | "json") => {
    let text = "";
    for await (const piece of await exportAudit(admin, { format, person: account.userId })) text += piece;
    return text;
  };
  const lines = (await whole("csv")).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe("id,at,action,actor_id,subject_id,network,request_id,detail");
  expect(lines[1]).toContain(`account.created,,${account.userId},,,{}`);
  expect(JSON.parse(await whole("json"))).toMatchObject([
    { action: "account.created", subject_id: account.userId },
  ]);
  expect(await namesOf(admin.userId)).toEqual(expect.arrayContaining(["audit.exported"]));
  await expect(exportAudit(account, { format: "csv" })).rejects.toMatchObject({ code: "forbidden" });
});
