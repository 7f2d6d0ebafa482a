import { afterEach, expect, inject, test } from "vitest";
import { GET as archive } from "@/app/api/v1/users/me/archive/route";
import { PATCH as change, GET as me } from "@/app/api/v1/users/me/route";
import { GET as usage } from "@/app/api/v1/users/me/usage/route";
import { POST as register } from "@/app/api/v1/users/route";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { hashOf, personKey } from "@/lib/rates/groups";
import { takePermit } from "@/lib/rates/permits";
import { openWindows } from "@/lib/rates/rates.sql";
import { deleteMe } from "@/lib/users";
import { startApi } from "@/tests/harness/api-processes";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { endedCookieOf } from "@/tests/harness/session";
import { kill } from "@/tests/harness/worker-process";

process.env.LIMIT_READS = "40";
process.env.LIMIT_WRITES = "10";
process.env.LIMIT_EXPORTS = "1";
process.env.LIMIT_SIGN_INS = "2";

const LIMIT = 10;
const ROUNDS = 20;
const AT_ONCE = 50;
const kept = globalThis as typeof globalThis & { careerAdvisorRates?: Map<string, never> | undefined };
afterEach(() => {
  kept.careerAdvisorRates = undefined;
});

/** What another process knows: nothing of what this one was given. */
function asProcess<T>(windows: Map<string, never>, work: () => T): T {
  kept.careerAdvisorRates = windows;
  return work();
}

test("two processes that admit 50 at once each admit exactly ten together, 20 rounds of 20", async () => {
  const [one, other] = [new Map<string, never>(), new Map<string, never>()];
  const admitted: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const key = `a test ${newId()}`;
    const all = Array.from({ length: AT_ONCE }, () => [
      asProcess(one, () => takePermit(key, LIMIT)),
      asProcess(other, () => takePermit(key, LIMIT)),
    ]);
    admitted.push((await Promise.all(all.flat())).filter(({ isAdmitted }) => isAdmitted).length);
  }
  expect(admitted).toEqual(Array(ROUNDS).fill(LIMIT));
});

test("with an account goes what was counted of it, here and in the database; what counts another stays", async () => {
  const { userId } = await aUser();
  const { userId: other } = await aUser();
  const keys = [userId, other].map((id) => personKey("reads", id));
  for (const key of keys) await takePermit(key, 40);
  const counted = () => asSystem((tx) => openWindows(tx, keys.map(hashOf)));
  expect(await counted()).toHaveLength(2);
  await deleteMe({ userId, role: "user" });
  expect((await counted()).map(({ key }) => Buffer.from(key))).toEqual([
    Buffer.from(hashOf(personKey("reads", other))),
  ]);
  expect([...(kept.careerAdvisorRates?.keys() ?? [])]).toEqual([personKey("reads", other)]);
});

test("a limit whose permits are given by the twenty admits its number and no more", async () => {
  const [one, other] = [new Map<string, never>(), new Map<string, never>()];
  const key = `a test ${newId()}`;
  const all = Array.from({ length: 300 }, () => [
    asProcess(one, () => takePermit(key, 400)),
    asProcess(other, () => takePermit(key, 400)),
  ]);
  const standings = await Promise.all(all.flat());
  expect(standings.filter(({ isAdmitted }) => isAdmitted)).toHaveLength(400);
  for (const { left, seconds } of standings) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(seconds).toBeLessThanOrEqual(60);
  }
});

test.skipIf(inject("databaseIsEmbedded"))(
  "two servers asked 50 times at once each by one person answer ten of the hundred, 20 rounds of 20",
  async () => {
    const settings = { LIMIT_READS: String(LIMIT) };
    const both = await Promise.all([startApi(settings), startApi(settings)]);
    try {
      const answered: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const { userId } = await aUser();
        const all = Array.from({ length: AT_ONCE }, () =>
          both.map(({ ask }) => ask(userId, "GET", "/users/me")),
        );
        const statuses = (await Promise.all(all.flat())).map(({ status }) => status);
        expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
        answered.push(statuses.filter((status) => status === 200).length);
      }
      expect(answered).toEqual(Array(ROUNDS).fill(LIMIT));
    } finally {
      await Promise.all(both.map(({ child }) => kill(child)));
    }
  },
  180_000,
);

test("every answer says what is left, and the one too many says when to come back", async () => {
  const call = await asking((await aUser()).userId);
  for (let left = 9; left >= 0; left--) {
    const { status, headers } = await call(change, { method: "PATCH", body: { name: "Ada" } });
    expect([status, headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")]).toEqual([
      200,
      "10",
      String(left),
    ]);
    expect(Number(headers.get("ratelimit-reset"))).toBeGreaterThan(0);
  }
  const refused = await call(change, { method: "PATCH", body: { name: "Not any more" } });
  const seconds = Number(refused.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect([refused.status, refused.headers.get("ratelimit-remaining")]).toEqual([429, "0"]);
  expect(await refused.json()).toMatchObject({
    data: null,
    errors: [
      {
        code: "limit_exceeded",
        retryable: true,
        message: expect.stringMatching(/^Too many requests.*Wait \d+ second/),
      },
    ],
  });
  // What is counted apart is not concerned, and nothing was changed.
  expect((await (await call(me, { method: "GET" })).json()).data.name).toBe("Ada");
});

test("a person is told in their own words what of the minute is left", async () => {
  const call = await asking((await aUser()).userId);
  const response = await call(archive, { method: "GET" });
  await response.body?.cancel();
  expect((await call(archive, { method: "GET" })).status).toBe(429);
  const { data } = await (await call(usage, { method: "GET" })).json();
  expect(data.requests).toEqual([
    { kind: "reads", limit: 40, left: 39, renews_at: expect.any(String) },
    { kind: "writes", limit: 10, left: 10, renews_at: null },
    { kind: "exports", limit: 1, left: 0, renews_at: expect.any(String) },
  ]);
  const another = await asking((await aUser()).userId);
  expect((await another(me, { method: "GET" })).headers.get("ratelimit-remaining")).toBe("39");
});

test("whoever is nobody yet is counted by where they come from, and this machine is no such place", async () => {
  const nobody = await asking(null);
  const statuses = async (address: string) => {
    const found: number[] = [];
    for (let each = 0; each < 4; each++) {
      const body = { email: `${newId()}@example.test`, password: "short" };
      const headers = { "x-client-address": address };
      found.push((await nobody(register, { method: "POST", body, headers })).status);
    }
    return found;
  };
  expect(await statuses("203.0.113.7")).toEqual([422, 422, 429, 429]);
  expect(await statuses("203.0.113.8")).toEqual([422, 422, 429, 429]);
  expect(await statuses("2001:db8:1:2::1")).toEqual([422, 422, 429, 429]);
  expect(await statuses("2001:db8:1:2:ffff::9")).toEqual([429, 429, 429, 429]);
  expect(await statuses("127.0.0.1")).toEqual([422, 422, 422, 422]);
});

test("whoever holds the cookie of a session that was ended spends nothing of its person's requests", async () => {
  const { userId } = await aUser();
  const stranger = await asking(userId, endedCookieOf);
  for (let each = 0; each < 45; each++) expect((await stranger(me, { method: "GET" })).status).toBe(401);
  const { status, headers } = await (await asking(userId))(me, { method: "GET" });
  expect([status, headers.get("ratelimit-remaining")]).toEqual([200, "39"]);
});
