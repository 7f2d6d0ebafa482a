import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { changePassword, deleteMe, endOtherSessions, endSession, listSessions } from "@/lib/users";
import { credentialsOf, holdCredentials } from "@/lib/users/credentials.sql";
import { replacePassword } from "@/lib/users/identity/passwords.sql";
import { writeDisabled } from "@/lib/users/people/people.sql";
import { anAccount, handlerOf, PASSWORD, signIn } from "@/tests/harness/account";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { asking } from "@/tests/harness/asking";
import { aSession } from "@/tests/harness/session";

const BELIEVED_MS = 1_000;
const NEXT = "six brass kettles by the sea";
const me = { method: "GET" };

// The embedded database takes one server: there "elsewhere" is this process, a second later.
const isServer = !inject("databaseIsEmbedded");
let elsewhere: ApiProcess | undefined;
beforeAll(async () => {
  elsewhere = isServer ? await startApi({}) : undefined;
}, 60_000);
afterAll(() => elsewhere?.child.kill());

const answered = async (userId: string, cookie: string) =>
  (await (await asking(userId, async () => cookie))(handlerOf("GET /users/me"), me)).status;
const answeredElsewhere = async (userId: string, cookie: string) =>
  elsewhere
    ? (await elsewhere.ask(userId, "GET", "/users/me", { headers: { cookie } })).status
    : answered(userId, cookie);
const afterBelief = () => new Promise((resolve) => setTimeout(resolve, BELIEVED_MS + 50));

test("a password that is changed while a sign-in compares it opens nothing, nor does an account that is disabled then", async () => {
  const account = await anAccount();
  const hashOf = () => asSystem((tx) => credentialsOf(tx, account.email));
  const before = (await hashOf())?.passwordHash ?? "";
  const holds = () => asSystem((tx) => holdCredentials(tx, account.userId, before));
  expect(await holds()).toBe(true);
  await asSystem((tx) => writeDisabled(tx, account.userId, true));
  expect(await holds()).toBe(false);
  await asSystem((tx) => writeDisabled(tx, account.userId, false));
  // The new one is written, and stands only when the old one was compared.
  const signing = await asSystem(async (tx) => {
    await replacePassword(tx, { userId: account.userId, stored: before, next: "another" });
    const under = signIn(account.email, PASSWORD).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return { under };
  });
  expect(await signing.under).toBeNull();
  expect(await listSessions(account)).toEqual([]);
  expect(await holds()).toBe(false);
});

test("each sign-in is a session of its own, named by its browser, with where and when it was seen", async () => {
  const account = await anAccount();
  const first = await signIn(account.email, PASSWORD, "203.0.113.9");
  const second = await signIn(account.email);
  const [here, there] = await listSessions({ ...account, sessionId: second?.sessionId ?? "" });
  expect(here).toMatchObject({ id: second?.sessionId, current: true, device: "Firefox on Linux" });
  expect(there).toMatchObject({ id: first?.sessionId, current: false, address: "203.0.113.9" });
  expect(Date.now() - Date.parse(there?.created_at ?? "")).toBeLessThan(60_000);
  expect(await signIn(account.email, "not the password")).toBeNull();
  expect(await listSessions(account)).toHaveLength(2);
});

test("a session that was ended is refused here at once and in another process within a second", async () => {
  const account = await anAccount();
  const [mine, stolen] = [await aSession(account.userId), await aSession(account.userId)];
  expect(await answeredElsewhere(account.userId, stolen.cookie)).toBe(200);
  expect(await answered(account.userId, stolen.cookie)).toBe(200);
  await endSession(account, stolen.id);
  expect(await answered(account.userId, stolen.cookie)).toBe(401);
  await afterBelief();
  expect(await answeredElsewhere(account.userId, stolen.cookie)).toBe(401);
  expect(await answeredElsewhere(account.userId, mine.cookie)).toBe(200);
  await expect(endSession(account, stolen.id)).rejects.toMatchObject({ code: "not_found" });
});

test("everywhere else can be ended at once, and here goes on", async () => {
  const account = await anAccount();
  const [here, ...others] = await Promise.all([1, 2, 3].map(() => aSession(account.userId)));
  expect(await endOtherSessions({ ...account, sessionId: here?.id ?? "" })).toEqual({ ended: 2 });
  expect(await answered(account.userId, here?.cookie ?? "")).toBe(200);
  for (const { cookie } of others) expect(await answered(account.userId, cookie)).toBe(401);
});

test("another password ends every session in every process, and only the new one opens another", async () => {
  const account = await anAccount();
  const sessions = [await aSession(account.userId), await aSession(account.userId)];
  for (const { cookie } of sessions) expect(await answeredElsewhere(account.userId, cookie)).toBe(200);
  const wrong = { current_password: "a guess at it", new_password: NEXT };
  await expect(changePassword(account, wrong)).rejects.toMatchObject({
    code: "invalid",
    problems: [{ field: "current_password" }],
  });
  expect(await answered(account.userId, sessions[0]?.cookie ?? "")).toBe(200);
  await changePassword(account, { current_password: PASSWORD, new_password: NEXT });
  for (const { cookie } of sessions) expect(await answered(account.userId, cookie)).toBe(401);
  await afterBelief();
  for (const { cookie } of sessions) expect(await answeredElsewhere(account.userId, cookie)).toBe(401);
  expect(await signIn(account.email)).toBeNull();
  expect(await signIn(account.email, NEXT)).toMatchObject({ id: account.userId });
});

test("two changes of one password at once: one is made, the other is told that it is another by now", async () => {
  const account = await anAccount();
  const change = (new_password: string) =>
    changePassword(account, { current_password: PASSWORD, new_password });
  const made = await Promise.allSettled([change(NEXT), change("nine paper lanterns lit")]);
  expect(made.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("the sessions of a deleted account are over in every process", async () => {
  const account = await anAccount();
  const { cookie } = await aSession(account.userId);
  expect(await answeredElsewhere(account.userId, cookie)).toBe(200);
  await deleteMe(account);
  expect(await answered(account.userId, cookie)).toBe(401);
  await afterBelief();
  expect(await answeredElsewhere(account.userId, cookie)).toBe(401);
});

test("a session ends by itself when its time is over, and being seen is written once a minute", async () => {
  const account = await anAccount();
  const { id, cookie } = await aSession(account.userId);
  const seenAt = async () => (await listSessions(account)).find((each) => each.id === id)?.last_seen_at ?? "";
  const age = (change: string) =>
    asSystem((tx) =>
      change === "seen"
        ? tx.$executeRaw`update sessions set last_seen_at = now() - interval '2 minutes' where id = ${id}::uuid`
        : tx.$executeRaw`delete from sessions where id = ${id}::uuid`,
    );
  const before = await seenAt();
  expect(await answered(account.userId, cookie)).toBe(200);
  expect(await seenAt()).toBe(before);
  await age("seen");
  await afterBelief();
  expect(await answered(account.userId, cookie)).toBe(200);
  expect(Date.now() - Date.parse(await seenAt())).toBeLessThan(60_000);
  await age("over");
  await afterBelief();
  expect(await answered(account.userId, cookie)).toBe(401);
});
