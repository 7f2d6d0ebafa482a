import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { networkOf } from "@/lib/network-of";
import { accounts, forgetTries } from "@/lib/users";
import { ACCOUNT, ADDRESS } from "@/lib/users/identity/pauses";
import { takeTries, tryFrom } from "@/lib/users/identity/tries";
import { anAccount, handlerOf, PASSWORD, signIn } from "@/tests/harness/account";
import { aSecondFactor, codeOf } from "@/tests/harness/an-authenticator";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { asking } from "@/tests/harness/asking";
import { median } from "@/tests/harness/median";

const FREE = 5;
const WRONG = "certainly not the password";
const LIMIT = { code: "limit_exceeded" };
/** A place of its own for each test. */
const somewhere = () => `2001:db8:${newId().slice(0, 4)}:${newId().slice(-4)}::1`;

// The embedded database takes one server: there is no second process.
const isServer = !inject("databaseIsEmbedded");
let elsewhere: ApiProcess | undefined;
beforeAll(async () => {
  elsewhere = isServer ? await startApi({}) : undefined;
}, 60_000);
afterAll(() => elsewhere?.child.kill());

async function failOften(email: string, times: number) {
  for (let time = 0; time < times; time += 1) expect(await signIn(email, WRONG, somewhere())).toBeNull();
}

test("after five failures even the right password waits, and the pause grows", async () => {
  const { email } = await anAccount();
  await failOften(email, FREE);
  const first = await signIn(email, PASSWORD, somewhere()).catch((error: unknown) => error);
  expect(first).toMatchObject({ ...LIMIT, message: expect.stringMatching(/Wait (2\d|30) seconds/) });
  await skipPause();
  expect(await signIn(email, WRONG, somewhere())).toBeNull();
  const second = await signIn(email, PASSWORD, somewhere()).catch((error: unknown) => error);
  expect(second).toMatchObject({ ...LIMIT, retryAfterSeconds: expect.closeTo(60, -1) });
});

test("an account that does not exist is locked just the same", async () => {
  const email = `${newId()}@example.test`;
  await failOften(email, FREE);
  await expect(signIn(email, WRONG, somewhere())).rejects.toMatchObject(LIMIT);
});

test("whoever gets in before has all tries again", async () => {
  const { email } = await anAccount();
  await failOften(email, FREE - 1);
  expect(await signIn(email, PASSWORD, somewhere())).not.toBeNull();
  await failOften(email, FREE - 1);
  expect(await signIn(email, PASSWORD, somewhere())).not.toBeNull();
});

test("forty tries at once, in two processes where there can be two, are counted as one after another", async () => {
  const email = `${newId()}@example.test`;
  const here = Array.from({ length: 20 }, () => takeTries([{ pace: ACCOUNT, of: email }]));
  const there = Array.from({ length: 20 }, () => tryElsewhere(email));
  const [mine, theirs] = await Promise.all([Promise.allSettled(here), Promise.all(there)]);
  const admitted = mine.filter(({ status }) => status === "fulfilled").length;
  expect(admitted + theirs.filter((answer) => answer === "refused").length).toBe(FREE);
  expect(theirs.filter((answer) => answer === "limited").length).toBe(20 - (FREE - admitted));
});

test("one address fails ninety times, whatever accounts it names; another address goes on", async () => {
  const place = somewhere();
  const { email } = await anAccount();
  const from = (address: string, of: string) => signIn(of, WRONG, address);
  const others = Array.from({ length: 90 }, () => `${newId()}@example.test`);
  for (const other of others) expect(await from(place, other)).toBeNull();
  await expect(from(place, email)).rejects.toMatchObject(LIMIT);
  expect(await signIn(email, PASSWORD, somewhere())).not.toBeNull();
}, 120_000);

test("failures behind a proxy on this machine that nobody told us of keep nobody else out; the account still waits", async () => {
  const { email } = await anAccount();
  for (const here of ["127.0.0.1", "::1"]) {
    await takeTries(Array.from({ length: 120 }, () => tryFrom(here)));
    for (let time = 0; time < 3; time += 1)
      expect(await signIn(`${newId()}@example.test`, WRONG, here)).toBeNull();
    expect(await signIn(email, PASSWORD, here)).not.toBeNull();
  }
  await Promise.allSettled(Array.from({ length: 10 }, () => signIn(email, WRONG, "127.0.0.1")));
  await expect(signIn(email, PASSWORD, "127.0.0.1")).rejects.toMatchObject(LIMIT);
});

test("whoever signs in rightly from an address is no failure of it, and begins no pause", async () => {
  const place = somewhere();
  const account = await anAccount();
  const { secret } = await aSecondFactor(account);
  const other = await anAccount();
  const failed = Array.from({ length: 89 }, () => ({ pace: ADDRESS, of: networkOf(place) }));
  await takeTries(failed);
  const enter = (code?: string) =>
    accounts.signIn(
      { email: account.email, password: PASSWORD, ...(code ? { code } : {}) },
      { userAgent: null, address: place },
    );
  expect(await enter()).toEqual({ asks: "SecondFactor" });
  expect(await enter(codeOf(secret))).toMatchObject({ id: account.userId });
  for (let time = 0; time < 3; time += 1) expect(await signIn(other.email, PASSWORD, place)).not.toBeNull();
  // The ninetieth that fails.
  expect(await signIn(`${newId()}@example.test`, WRONG, place)).toBeNull();
  await expect(signIn(other.email, PASSWORD, place)).rejects.toMatchObject(LIMIT);
});

test("each failure of an address is forgotten after an hour, though others follow without a rest", async () => {
  const place = somewhere();
  const failures = (times: number) =>
    Array.from({ length: times }, () => ({ pace: ADDRESS, of: networkOf(place) }));
  await takeTries(failures(60));
  await makeOlder(40);
  await takeTries(failures(29));
  await makeOlder(21);
  // Sixty are more than an hour old now, twenty-nine are not.
  expect(await takeTries(failures(60))).toBe(0);
  expect(await takeTries(failures(1))).toBe(600);
});

test("a failure of an account is forgotten after an hour as well", async () => {
  const { email } = await anAccount();
  await failOften(email, FREE - 1);
  await makeOlder(40);
  await takeTries([{ pace: ACCOUNT, of: email }]);
  await skipPause();
  await makeOlder(21);
  await failOften(email, FREE - 2);
  expect(await signIn(email, PASSWORD, somewhere())).not.toBeNull();
});

test("at an address that failed too often, whoever signs in rightly keeps nobody else waiting", async () => {
  const place = somewhere();
  const { email } = await anAccount();
  await takeTries(Array.from({ length: 90 }, () => ({ pace: ADDRESS, of: networkOf(place) })));
  await skipPause();
  for (let time = 0; time < 2; time += 1) expect(await signIn(email, PASSWORD, place)).not.toBeNull();
  expect(await signIn(`${newId()}@example.test`, WRONG, place)).toBeNull();
  await expect(signIn(email, PASSWORD, place)).rejects.toMatchObject(LIMIT);
});

test("guesses at the password now are held back as well, and told in seconds", async () => {
  const { userId } = await anAccount();
  const call = await asking(userId);
  const body = { current_password: WRONG, new_password: "six brass kettles by the sea" };
  const change = () => call(handlerOf("PUT /users/me/password"), { method: "PUT", body });
  for (let time = 0; time < FREE; time += 1) expect((await change()).status).toBe(422);
  const limited = await change();
  expect(limited.status).toBe(429);
  expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(20);
});

test("tries are forgotten after a day", async () => {
  await failOften(`${newId()}@example.test`, 1);
  await asSystem((tx) => tx.$executeRaw`update sign_in_tries set last_at = now() - interval '25 hours'`);
  expect(await forgetTries()).toBeGreaterThan(0);
  expect(await asSystem((tx) => tx.signInTry.count())).toBe(0);
});

test("an address that nobody has takes as long to refuse as a wrong password", async () => {
  const known: number[] = [];
  const unknown: number[] = [];
  const timed = async (times: number[], email: string) => {
    const began = performance.now();
    await signIn(email, WRONG, somewhere());
    times.push(performance.now() - began);
  };
  for (let pair = 0; pair < 24; pair += 1) {
    const { email } = await anAccount();
    await timed(known, email);
    await timed(unknown, `${newId()}@example.test`);
  }
  const ratio = median(known) / median(unknown);
  expect(ratio).toBeGreaterThan(0.75);
  expect(ratio).toBeLessThan(1.33);
}, 60_000);

const tryElsewhere = (email: string) =>
  elsewhere
    ? elsewhere.tryToSignIn(email, WRONG)
    : signIn(email, WRONG, somewhere()).then(
        () => "refused",
        () => "limited",
      );

const skipPause = () =>
  asSystem((tx) => tx.$executeRaw`update sign_in_tries set blocked_until = now() - interval '1 second'`);

/** All that was tried until now was so many minutes earlier. */
const makeOlder = (minutes: number) =>
  asSystem(
    (tx) => tx.$executeRaw`
      update sign_in_tries set last_at = last_at - make_interval(mins => ${minutes}::int),
        tried_at = array(select at - make_interval(mins => ${minutes}::int) from unnest(tried_at) as at)`,
  );
