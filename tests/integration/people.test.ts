import { expect, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { changePerson, createToken, endSessionsOf, findPerson, listPeople } from "@/lib/users";
import { ListPeople } from "@/lib/users/people/contract";
import { anAccount, handlerOf, PASSWORD, signIn, withToken } from "@/tests/harness/account";
import { anAdmin } from "@/tests/harness/an-admin";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { aSession } from "@/tests/harness/session";

const answered = async (userId: string, cookie: string) =>
  (await (await asking(userId, async () => cookie))(handlerOf("GET /users/me"), { method: "GET" })).status;
const find = async (asked: Record<string, unknown>) => listPeople(await anAdmin(), ListPeople.parse(asked));

test("a disabled person is signed out everywhere at once, refused with a word, and their tokens with them", async () => {
  const admin = await anAdmin();
  const account = await anAccount();
  const { cookie } = await aSession(account.userId);
  const { token } = await createToken(account, { name: "Script", scopes: ["read"], expires_in_days: 1 });
  expect(await answered(account.userId, cookie)).toBe(200);
  expect((await withToken(token, "GET /users/me")).status).toBe(200);
  const disabled = await changePerson(admin, account.userId, { disabled: true });
  expect(disabled).toMatchObject({ sessions: 0, disabled_at: expect.any(String) });
  expect(await answered(account.userId, cookie)).toBe(401);
  expect((await withToken(token, "GET /users/me")).status).toBe(401);
  await expect(signIn(account.email)).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringContaining("disabled"),
  });
  // Whoever does not know the password learns nothing of it.
  expect(await signIn(account.email, "certainly not the password")).toBeNull();
  await changePerson(admin, account.userId, { disabled: false });
  expect(await signIn(account.email, PASSWORD)).not.toBeNull();
  expect((await withToken(token, "GET /users/me")).status).toBe(200);
});

test("somebody's sessions are ended, and they may sign in again", async () => {
  const account = await anAccount();
  const { cookie } = await aSession(account.userId);
  expect(await endSessionsOf(await anAdmin(), account.userId)).toEqual({ ended: 1 });
  expect(await answered(account.userId, cookie)).toBe(401);
  expect(await signIn(account.email)).not.toBeNull();
});

test("the last administrator stays one, also when two take each other's role at once", async () => {
  const { admins, restore } = await onlyTheseAdmins(2);
  const [one, other] = admins;
  try {
    const change = (who: typeof one, whom: typeof one, what: object) => changePerson(who, whom.userId, what);
    const both = await Promise.allSettled([
      change(one, other, { role: "user" }),
      change(other, one, { disabled: true }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const left = both[0].status === "fulfilled" ? one : other;
    const last = { code: "conflict", message: expect.stringContaining("last administrator") };
    await expect(change(left, left, { role: "user" })).rejects.toMatchObject(last);
    await expect(change(left, left, { disabled: true })).rejects.toMatchObject(last);
  } finally {
    await restore();
  }
});

test("nobody locks themselves out, and nobody but an administrator does any of it", async () => {
  const admin = await anAdmin();
  await anAdmin();
  const user = await aUser();
  const self = changePerson(admin, admin.userId, { disabled: true });
  await expect(self).rejects.toMatchObject({ code: "conflict" });
  const refused = { code: "forbidden" };
  await expect(changePerson(user, user.userId, { role: "admin" })).rejects.toMatchObject(refused);
  await expect(findPerson(user, user.userId)).rejects.toMatchObject(refused);
  await expect(listPeople(user, ListPeople.parse({}))).rejects.toMatchObject(refused);
  await expect(endSessionsOf(user, admin.userId)).rejects.toMatchObject(refused);
});

test("people are found by a part of their name or address, by role and by state, page by page", async () => {
  const mark = `Wren${crypto.randomUUID().slice(0, 8)}`;
  const people = [];
  for (let one = 0; one < 3; one += 1) people.push(await aUser(`${mark} ${one}`));
  const first = await find({ q: mark.toUpperCase(), limit: 2 });
  const rest = await find({ q: mark, limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...rest.items].map(({ id }) => id).sort()).toEqual(
    people.map(({ userId }) => userId).sort(),
  );
  expect(rest.nextCursor).toBeNull();
  await changePerson(await anAdmin(), people[0]?.userId ?? "", { disabled: true });
  expect((await find({ q: mark, status: "disabled" })).items).toHaveLength(1);
  expect((await find({ q: mark, role: "admin" })).items).toEqual([]);
  // What stands for any sign elsewhere is itself here.
  expect((await find({ q: `${mark}%` })).items).toEqual([]);
});

/** Nobody else administers until `restore` is called. */
async function onlyTheseAdmins(count: number) {
  const ids = await asSystem(
    (tx) => tx.$queryRaw<{ id: string }[]>`select id from users where role = 'admin'`,
  );
  const set = (role: string) =>
    asSystem(async (tx) => {
      for (const { id } of ids) await tx.$executeRaw`update users set role = ${role} where id = ${id}::uuid`;
    });
  await set("user");
  const admins = [await anAdmin(), await anAdmin()] as const;
  expect(admins).toHaveLength(count);
  return { admins, restore: () => set("admin") };
}
