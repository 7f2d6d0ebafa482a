import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { askReset, changePassword, createToken, listTokens, resetPassword } from "@/lib/users";
import { anAccount, handlerOf, PASSWORD, signIn } from "@/tests/harness/account";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { asking } from "@/tests/harness/asking";
import { aMailServer } from "@/tests/harness/mail-server";
import { mailFolder, mailsTo, resetTokenIn } from "@/tests/harness/mails";
import { median } from "@/tests/harness/median";
import { aSession } from "@/tests/harness/session";

const NEXT = "six brass kettles by the sea";
const nowhere = { userAgent: null, address: null };
const notGood = { code: "invalid", problems: [{ field: "token" }] };

/** Asks, and reads the mail's token. */
async function aToken(email: string, nth = 1): Promise<string> {
  await askReset({ email }, nowhere);
  await vi.waitFor(() => expect(mailsTo(email)).toHaveLength(nth), { timeout: 10_000 });
  return resetTokenIn(mailsTo(email).at(-1));
}

test("a mail brings a way back in, once: the old password and every session are over", async () => {
  const account = await anAccount();
  const { cookie } = await aSession(account.userId);
  const token = await aToken(account.email);
  await resetPassword({ token, new_password: NEXT });
  expect(await signIn(account.email)).toBeNull();
  expect(await signIn(account.email, NEXT)).not.toBeNull();
  const call = await asking(account.userId, async () => cookie);
  expect((await call(handlerOf("GET /users/me"), { method: "GET" })).status).toBe(401);
  await expect(resetPassword({ token, new_password: PASSWORD })).rejects.toMatchObject(notGood);
});

test("a first mail to an address ends the tokens that were made before it was proven, a later one does not", async () => {
  const account = await anAccount();
  const made = () => createToken(account, { name: "a script", scopes: ["read"], expires_in_days: 30 });
  const kept = async () => (await listTokens(account)).map(({ id }) => id);
  await made();
  await resetPassword({ token: await aToken(account.email, 1), new_password: NEXT });
  expect(await kept()).toEqual([]);
  const { id } = await made();
  await resetPassword({ token: await aToken(account.email, 2), new_password: PASSWORD });
  expect(await kept()).toEqual([id]);
});

test("of two who use one token at once, one does", async () => {
  const { email } = await anAccount();
  const token = await aToken(email);
  const both = [NEXT, "nine paper lanterns lit"].map((new_password) =>
    resetPassword({ token, new_password }),
  );
  const made = await Promise.allSettled(both);
  expect(made.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a newer mail, half an hour, or a changed password end a token; a weak password does not", async () => {
  const account = await anAccount();
  const older = await aToken(account.email, 1);
  const newer = await aToken(account.email, 2);
  await expect(resetPassword({ token: older, new_password: NEXT })).rejects.toMatchObject(notGood);
  const weak = resetPassword({ token: newer, new_password: "passwordpassword" });
  await expect(weak).rejects.toMatchObject({ problems: [{ field: "new_password" }] });
  await asSystem(
    (tx) => tx.$executeRaw`
      update password_resets set expires_at = now() - interval '1 second' where user_id = ${account.userId}::uuid`,
  );
  await expect(resetPassword({ token: newer, new_password: NEXT })).rejects.toMatchObject(notGood);
  const last = await aToken(account.email, 3);
  await changePassword(account, { current_password: PASSWORD, new_password: NEXT });
  await expect(resetPassword({ token: last, new_password: PASSWORD })).rejects.toMatchObject(notGood);
});

test("whoever was locked out by others' guesses is let in again", async () => {
  const { email } = await anAccount();
  for (let time = 0; time < 5; time += 1) await signIn(email, "certainly not the password", `10.9.0.${time}`);
  await expect(signIn(email)).rejects.toMatchObject({ code: "limit_exceeded" });
  await resetPassword({ token: await aToken(email), new_password: NEXT });
  expect(await signIn(email, NEXT)).not.toBeNull();
});

test("the table keeps a hash, the file is its owner's alone, and no answer holds the token", async () => {
  const { email } = await anAccount();
  const call = await asking(null);
  const answer = await call(handlerOf("POST /users/password-reset"), { method: "POST", body: { email } });
  expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 204, text: "" });
  await vi.waitFor(() => expect(mailsTo(email)).toHaveLength(1), { timeout: 10_000 });
  const rows = await asSystem((tx) => tx.passwordReset.findMany());
  expect(JSON.stringify(rows.map((row) => Buffer.from(row.tokenHash).toString("base64url")))).not.toContain(
    resetTokenIn(mailsTo(email)[0]),
  );
  const folder = mailFolder();
  expect(statSync(folder).mode & 0o077).toBe(0);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
});

test("an address that nobody has is answered alike and gets no mail; too many asks are refused alike", async () => {
  const { email } = await anAccount();
  const nobody = `${newId()}@example.test`;
  const call = await asking(null);
  const ask = (of: string) =>
    call(handlerOf("POST /users/password-reset"), { method: "POST", body: { email: of } });
  for (const of of [email, nobody]) {
    const answers = [await ask(of), await ask(of), await ask(of), await ask(of)];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 429]);
    expect(Number(answers[3]?.headers.get("retry-after"))).toBeGreaterThan(800);
  }
  await vi.waitFor(() => expect(mailsTo(email)).toHaveLength(3), { timeout: 10_000 });
  expect(mailsTo(nobody)).toEqual([]);
});

test("an address that nobody has takes as long to answer", async () => {
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let pair = 0; pair < 24; pair += 1) {
    const { email } = await anAccount();
    for (const [times, of] of [
      [known, email],
      [unknown, `${newId()}@example.test`],
    ] as const) {
      const began = performance.now();
      await askReset({ email: of }, nowhere);
      times.push(performance.now() - began);
    }
  }
  const ratio = median(known) / median(unknown);
  expect(ratio).toBeGreaterThan(0.67);
  expect(ratio).toBeLessThan(1.5);
}, 60_000);

// The embedded database takes one server, and a process reads its settings once.
describe.skipIf(inject("databaseIsEmbedded"))("with a mail server", () => {
  let server: Awaited<ReturnType<typeof aMailServer>>;
  let withServer: ApiProcess;
  beforeAll(async () => {
    server = await aMailServer();
    const settings = { SMTP_URL: server.url, MAIL_FROM: "Advisor <advisor@example.test>" };
    withServer = await startApi({ ...settings, NEXTAUTH_URL: "http://localhost:3000" });
  }, 60_000);
  afterAll(async () => {
    withServer.child.kill();
    await server.close();
  });

  test("where a mail server is set, it is handed the mail, and no file is written", async () => {
    const { userId, email } = await anAccount();
    const asked = await withServer.ask(userId, "POST", "/users/password-reset", { body: { email } });
    expect(asked.status).toBe(204);
    await vi.waitFor(() => expect(server.mails).toHaveLength(1), { timeout: 15_000 });
    const [mail] = server.mails;
    expect(mail).toMatchObject({ from: "advisor@example.test", to: [email] });
    expect(mail?.raw).toContain("Subject: A new password for Career Advisor");
    // Long lines come folded.
    const token = resetTokenIn(mail?.raw.replaceAll(/=\r?\n/g, ""));
    await resetPassword({ token, new_password: NEXT });
    expect(await signIn(email, NEXT)).not.toBeNull();
    expect(mailsTo(email)).toEqual([]);
  });

  test("a mail server that is away changes no answer", async () => {
    const { userId, email } = await anAccount();
    await server.close();
    const asked = await withServer.ask(userId, "POST", "/users/password-reset", { body: { email } });
    expect(asked.status).toBe(204);
    expect((await withServer.ask(userId, "GET", "/users/me")).status).toBe(200);
  });
});
