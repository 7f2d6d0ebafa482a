import { expect, inject, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { personOfEmail } from "@/lib/users/identity/identities.sql";
import { factorOf } from "@/lib/users/identity/second-factor.sql";
import { aBrowser, atProvider } from "@/tests/harness/a-browser";
import { anAppWithLinkedin } from "@/tests/harness/an-app-with-linkedin";

const { app, linkedin } = await anAppWithLinkedin();
// The routes read the settings as soon as they are there.
const { anAccount, handlerOf, PASSWORD, withToken } = await import("@/tests/harness/account");
const { aSecondFactor, codeOf } = await import("@/tests/harness/an-authenticator");
const { asking } = await import("@/tests/harness/asking");
const { startApi } = await import("@/tests/harness/api-processes");
const users = await import("@/lib/users");

const VISIT = { userAgent: null, address: null };
const enter = (email: string, code?: string, password = PASSWORD) =>
  users.accounts.signIn({ email, password, ...(code === undefined ? {} : { code }) }, VISIT);
const signedIn = (userId: string) => ({ id: userId, sessionId: expect.any(String) });

test("it is set up on the account page: a secret, a first code, ten codes for a bad day", async () => {
  const account = await anAccount();
  const call = await asking(account.userId);
  const post = (name: string, body: unknown) => call(handlerOf(name), { method: "POST", body });
  expect((await post("POST /users/me/totp", { current_password: "a guess" })).status).toBe(422);
  const begun = await (await post("POST /users/me/totp", { current_password: PASSWORD })).json();
  const { secret, uri } = begun.data;
  expect(uri).toContain(secret);
  // Begun is not on.
  expect(await enter(account.email)).toMatchObject(signedIn(account.userId));
  expect((await post("POST /users/me/totp/confirm", { code: "000000" })).status).toBe(422);
  const confirmed = await post("POST /users/me/totp/confirm", { code: codeOf(secret) });
  expect((await confirmed.json()).data.recovery_codes).toHaveLength(10);
  expect(await users.listWaysIn(account)).toMatchObject({ second_factor: { recovery_codes_left: 10 } });
  expect((await post("POST /users/me/totp", { current_password: PASSWORD })).status).toBe(409);
  const stored = await asSystem((tx) => factorOf(tx, account.userId));
  expect(Buffer.from(stored?.secret ?? []).toString("latin1")).not.toContain(secret);
});

test("who knows the password is asked for a code, and who does not learns nothing of it", async () => {
  const account = await anAccount();
  const { secret } = await aSecondFactor(account);
  expect(await enter(account.email)).toEqual({ asks: "SecondFactor" });
  expect(await enter(account.email, codeOf(secret), "not the password")).toBeNull();
  expect(await enter(account.email, "000000")).toEqual({ asks: "WrongCode" });
  expect(await enter(account.email, codeOf(secret))).toMatchObject(signedIn(account.userId));
});

test("a code is good once, for two at once as well, and so is each recovery code", async () => {
  const account = await anAccount();
  const { secret, recoveryCodes } = await aSecondFactor(account);
  const [recovery = ""] = recoveryCodes;
  for (const code of [codeOf(secret), recovery]) {
    const both = await Promise.all([enter(account.email, code), enter(account.email, code)]);
    expect(both.filter((one) => one && "sessionId" in one)).toHaveLength(1);
    expect(await enter(account.email, code)).toEqual({ asks: "WrongCode" });
    await users.accounts.signIn({ email: account.email, password: PASSWORD, code: codeOf(secret, 1) }, VISIT);
  }
  expect(await users.listWaysIn(account)).toMatchObject({ second_factor: { recovery_codes_left: 9 } });
});

test.skipIf(inject("databaseIsEmbedded"))(
  "a code that was used here is refused in another process",
  async () => {
    const elsewhere = await startApi({ NEXTAUTH_URL: "http://localhost:3000" });
    const account = await anAccount();
    const { secret } = await aSecondFactor(account);
    const code = codeOf(secret);
    expect(await enter(account.email, code)).toMatchObject(signedIn(account.userId));
    const call = (body: unknown) => elsewhere.ask(account.userId, "DELETE", "/users/me/totp", { body });
    expect((await call({ code })).status).toBe(422);
    expect((await call({ code: codeOf(secret, 1) })).status).toBe(204);
    elsewhere.child.kill();
  },
);

test("guesses are held back as those at passwords are", async () => {
  const account = await anAccount();
  const { secret } = await aSecondFactor(account);
  for (let tries = 0; tries < 5; tries++)
    expect(await enter(account.email, "000000")).toEqual({ asks: "WrongCode" });
  await expect(enter(account.email, codeOf(secret))).rejects.toMatchObject({ code: "limit_exceeded" });
  const off = () => users.disableTotp(account, { code: "000000" });
  for (let tries = 0; tries < 5; tries++) await expect(off()).rejects.toMatchObject({ code: "invalid" });
  await expect(off()).rejects.toMatchObject({ code: "limit_exceeded" });
});

test("another password, and turning it off, want a code as well; access tokens are not asked", async () => {
  const account = await anAccount();
  const { secret, recoveryCodes } = await aSecondFactor(account);
  const change = { current_password: PASSWORD, new_password: "six brass kettles by the sea" };
  const onCode = { code: "invalid", problems: [{ field: "code" }] };
  await expect(users.changePassword(account, change)).rejects.toMatchObject(onCode);
  await expect(users.changePassword(account, { ...change, code: "000000" })).rejects.toMatchObject(onCode);
  const code = codeOf(secret);
  await users.changePassword(account, { ...change, code });
  expect(await enter(account.email, undefined, change.new_password)).toEqual({ asks: "SecondFactor" });
  const own = await users.createToken(account, { name: "Mine", scopes: ["read"], expires_in_days: 1 });
  expect((await withToken(own.token, "GET /users/me")).status).toBe(200);
  await expect(users.disableTotp(account, { code })).rejects.toMatchObject(onCode);
  await users.disableTotp(account, { code: (recoveryCodes[0] ?? "").toLowerCase() });
  expect(await enter(account.email, undefined, change.new_password)).toMatchObject(signedIn(account.userId));
});

test("who comes by a provider is asked for the code too, and goes on to where they were going", async () => {
  const grace = { sub: newId(), email: `${newId()}@example.test`, email_verified: true };
  linkedin.says(grace);
  const goes = async () => {
    const browser = aBrowser(app.origin);
    return {
      browser,
      place: await browser.comeBack(await atProvider(await browser.leaveFor("linkedin", "/memory"))),
    };
  };
  await goes();
  const userId = (await asSystem((tx) => personOfEmail(tx, grace.email)))?.id ?? "";
  const { secret } = await aSecondFactor({ userId, role: "user" });
  const { browser, place } = await goes();
  expect(place).toBe("/sign-in?step=code&next=%2Fmemory");
  expect(browser.session()).toBeNull();
  const ticket = browser.hash();
  expect(await users.accounts.signIn({ ticket, code: "000000" }, VISIT)).toEqual({ asks: "WrongCode" });
  const forged = `${ticket.slice(0, -4)}AAAA`;
  expect(await users.accounts.signIn({ ticket: forged, code: codeOf(secret) }, VISIT)).toEqual({
    asks: "TicketOver",
  });
  expect((await browser.postCredentials({ ticket, code: codeOf(secret) })).status).toBe(200);
  expect(browser.session()).not.toBeNull();
});
