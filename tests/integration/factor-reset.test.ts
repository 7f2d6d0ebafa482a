import { expect, test, vi } from "vitest";
import { ListAudit } from "@/lib/audit/contract";
import { database } from "@/lib/db/client";
import { findPerson, listAudit, listSessions, resetFactorOf, updateMe } from "@/lib/users";
import { anAccount, handlerOf, PASSWORD, signIn } from "@/tests/harness/account";
import { anAdmin } from "@/tests/harness/an-admin";
import { aSecondFactor } from "@/tests/harness/an-authenticator";
import { asking } from "@/tests/harness/asking";
import { mailsTo } from "@/tests/harness/mails";
import { aSession } from "@/tests/harness/session";

const RESET = "DELETE /admin/users/[userId]/totp";

async function reset(who: string, userId: string) {
  const call = await asking(who);
  return call(handlerOf(RESET), { method: "DELETE", params: { userId } });
}

test("an administrator takes a lost second factor off: every session ends, it is noted, and the person is told", async () => {
  const [admin, account] = [await anAdmin(), await anAccount()];
  await aSecondFactor(account);
  await updateMe(account, { preferences: { locale: "de" } });
  await aSession(account.userId);
  await expect(signIn(account.email, PASSWORD)).rejects.toThrow("SecondFactor");
  expect(await findPerson(admin, account.userId)).toMatchObject({ second_factor: true, sessions: 1 });
  const answer = await reset(admin.userId, account.userId);
  expect([answer.status, (await answer.json()).data]).toEqual([200, { ended: 1 }]);
  expect(await listSessions(account)).toEqual([]);
  expect(await findPerson(admin, account.userId)).toMatchObject({ second_factor: false, sessions: 0 });
  expect(await signIn(account.email, PASSWORD)).toMatchObject({ id: account.userId });
  const filter = ListAudit.parse({ action: "totp.reset", person: account.userId });
  expect((await listAudit(admin, filter)).items).toMatchObject([
    { actor: { id: admin.userId }, subject: { id: account.userId }, detail: { ended: 1 } },
  ]);
  await vi.waitFor(() => expect(mailsTo(account.email)).toHaveLength(1), { timeout: 10_000 });
  expect(mailsTo(account.email)[0]).toContain("Subject: Dein zweiter Faktor für Career Advisor ist aus");
  // Again there is none.
  expect((await reset(admin.userId, account.userId)).status).toBe(404);
});

test("nobody else takes a second factor off, and an administrator not their own", async () => {
  const [admin, account, stranger] = [await anAdmin(), await anAccount(), await anAccount()];
  await aSecondFactor(account);
  await aSecondFactor({ userId: admin.userId, role: "user" });
  expect((await reset(stranger.userId, account.userId)).status).toBe(403);
  expect((await reset(account.userId, account.userId)).status).toBe(403);
  expect((await reset(admin.userId, admin.userId)).status).toBe(409);
  for (const { userId } of [admin, account]) {
    expect(await findPerson(admin, userId)).toMatchObject({ second_factor: true });
  }
});

test("a database that goes away right after it was done makes it no failure, and the person is told", async () => {
  const [admin, account] = [await anAdmin(), await anAccount()];
  await aSecondFactor(account);
  const open = database().$transaction.bind(database());
  let isAway = false;
  const spied = vi.spyOn(database(), "$transaction").mockImplementation((async (work: never) => {
    if (isAway) throw new Error("The database is away.");
    const done: unknown = await open(work);
    // How many sessions ended: what the last of its transactions returns.
    isAway = typeof done === "number";
    return done;
  }) as never);
  const ended = await resetFactorOf(admin, account.userId).finally(() => spied.mockRestore());
  expect([ended, isAway]).toEqual([{ ended: 0 }, true]);
  expect(await findPerson(admin, account.userId)).toMatchObject({ second_factor: false });
  await vi.waitFor(() => expect(mailsTo(account.email)).toHaveLength(1), { timeout: 10_000 });
});
