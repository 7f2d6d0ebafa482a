import { createHmac } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { readEnv } from "@/lib/env";

const KEY = "0123456789abcdef".repeat(4);
process.env.INNGEST_BASE_URL = "http://127.0.0.1:5199";
process.env.INNGEST_SIGNING_KEY = `signkey-test-${KEY}`;
process.env.INNGEST_EVENT_KEY = "an event key";
afterAll(() => {
  for (const name of ["BASE_URL", "SIGNING_KEY", "EVENT_KEY"]) delete process.env[`INNGEST_${name}`];
});

const door = await import("@/app/api/inngest/route");

const ADDRESS = "http://localhost:3000/api/inngest";
const RUN = `${ADDRESS}?fnId=career-advisor-erase-account&stepId=step`;
// In the order of canonical JSON, over which calls are signed.
const call = {
  ctx: { attempt: 0, run_id: "a-run", stack: { current: 0, stack: [] } },
  event: { data: { user_id: "0190f000-0000-7000-8000-000000000000" }, name: "users/account.erased" },
  events: [],
  steps: {},
  version: 2,
};

/** As an Inngest server signs: HMAC-SHA256 of the body and the seconds. */
function signed(body: string, key = KEY, secondsAgo = 0): Record<string, string> {
  const t = String(Math.round(Date.now() / 1000) - secondsAgo);
  const s = createHmac("sha256", key).update(body).update(t).digest("hex");
  return { "x-inngest-signature": `t=${t}&s=${s}` };
}

function asked(method: "POST" | "PUT", address: string, body: string, headers: Record<string, string>) {
  const json = { "content-type": "application/json", host: "localhost:3000" };
  return door[method](new Request(address, { method, body, headers: { ...json, ...headers } }));
}

const body = JSON.stringify(call);
const registration = JSON.stringify({ url: ADDRESS });
const inBand = { "x-inngest-sync-kind": "in_band" };

test("a call that the server signed is run", async () => {
  const response = await asked("POST", RUN, body, signed(body));
  expect(response.status).toBe(206);
  expect(await response.json()).toEqual([
    expect.objectContaining({ op: "StepRun", displayName: "erase-traces" }),
  ]);
});

test("a call that was recorded and is made again is refused", async () => {
  const again = JSON.stringify({ ...call, ctx: { ...call.ctx, run_id: "another-run" } });
  const headers = signed(again);
  expect((await asked("POST", RUN, again, headers)).status).toBe(206);
  expect((await asked("POST", RUN, again, headers)).status).toBe(401);
});

test("a registration that the server signed names every function", async () => {
  const response = await asked("PUT", ADDRESS, registration, { ...signed(registration), ...inBand });
  expect(response.status).toBe(200);
  const { functions } = await response.json();
  const ids = functions.map(({ id }: { id: string }) => id.replace("career-advisor-", ""));
  expect(ids).toEqual(expect.arrayContaining(["embed-messages", "erase-account", "reembed", "sweep"]));
});

const refused: [string, Record<string, string>][] = [
  ["unsigned", {}],
  ["signed with another key", signed(body, "f".repeat(64))],
  ["signed more than five minutes ago", signed(body, KEY, 301)],
  ["signed in the future", signed(body, KEY, -360)],
  ["signed for another body", signed(body.replace("a-run", "b-run"))],
  ["signed with nothing", { "x-inngest-signature": "t=&s=" }],
  ["signed with rubbish", { "x-inngest-signature": "rubbish" }],
];

test.each(refused)("a call that is %s is refused, and nothing runs", async (_, headers) => {
  for (const method of ["POST", "PUT"] as const) {
    const kind: Record<string, string> = method === "PUT" ? inBand : {};
    const response = await asked(method, method === "POST" ? RUN : ADDRESS, body, { ...headers, ...kind });
    expect(response.status, method).toBe(401);
    expect(await response.json()).toEqual({ message: "Unauthorized" });
  }
});

test("a registration out of band is refused too when it is unsigned", async () => {
  expect((await asked("PUT", ADDRESS, registration, {})).status).toBe(401);
});

test.each(["GET", "PATCH", "DELETE", "OPTIONS", "HEAD"] as const)("%s reveals nothing", async (method) => {
  const response = await door[method](new Request(ADDRESS, { method }));
  expect([401, 405]).toContain(response.status);
  const text = JSON.stringify([await response.text(), [...response.headers]]);
  for (const secret of [
    KEY,
    "an event key",
    "embed-messages",
    "DATABASE",
    "127.0.0.1",
    process.env.NEXTAUTH_SECRET,
  ]) {
    expect(text).not.toContain(String(secret));
  }
});

test("what is no JSON is refused before anything else", async () => {
  expect((await asked("POST", RUN, "{", signed("{"))).status).toBe(400);
});

test("a body larger than a call ever is is refused unread", async () => {
  const large = JSON.stringify({ ...call, steps: { a: "x".repeat(1_100_000) } });
  expect((await asked("POST", RUN, large, signed(large))).status).toBe(413);
});

describe("the settings", () => {
  const production = {
    APP_ENV: "production",
    DATABASE_URL: "postgresql://x",
    NEXTAUTH_SECRET: "x".repeat(32),
    NEXTAUTH_URL: "https://advisor.example.com",
  };
  const keys = { INNGEST_SIGNING_KEY: KEY, INNGEST_EVENT_KEY: "k" };

  test("of production need a signing key, or say that no server is wanted", () => {
    expect(() => readEnv(production)).toThrow(
      /APP_ENV=production needs INNGEST_SIGNING_KEY, INNGEST_EVENT_KEY/,
    );
    expect(() => readEnv({ ...production, INNGEST_EVENT_KEY: "k" })).toThrow(/INNGEST_SIGNING_KEY/);
    expect(readEnv({ ...production, ...keys }).INNGEST_SIGNING_KEY).toBe(KEY);
    expect(readEnv({ ...production, JOBS_ARE_EMBEDDED: "true" }).JOBS_ARE_EMBEDDED).toBe(true);
  });

  test.each(["local", "production"])("of %s want no server and name one at the same time: no", (APP_ENV) => {
    const embedded = { ...production, APP_ENV, JOBS_ARE_EMBEDDED: "true" };
    const both = { ...embedded, INNGEST_EVENT_KEY: "k" };
    expect(() => readEnv(both)).toThrow(
      /JOBS_ARE_EMBEDDED=true wants no Inngest server, and INNGEST_EVENT_KEY/,
    );
    expect(() => readEnv({ ...embedded, ...keys })).toThrow(/INNGEST_SIGNING_KEY, INNGEST_EVENT_KEY/);
    expect(readEnv({ ...embedded, INNGEST_DEV: "0" }).JOBS_ARE_EMBEDDED).toBe(true);
  });

  test("of production take no secret that is short", () => {
    const short = { ...production, JOBS_ARE_EMBEDDED: "true", NEXTAUTH_SECRET: "x".repeat(31) };
    expect(() => readEnv(short)).toThrow(/at least 32 characters/);
    expect(readEnv({ ...short, APP_ENV: "local" }).NEXTAUTH_SECRET).toHaveLength(31);
  });

  test("take no duration that a timer cannot wait for", () => {
    expect(() => readEnv({ MODEL_TOTAL_TIMEOUT_MS: "2147483648" })).toThrow(/MODEL_TOTAL_TIMEOUT_MS/);
    expect(readEnv({ MODEL_TOTAL_TIMEOUT_MS: "2147483647" }).MODEL_TOTAL_TIMEOUT_MS).toBe(2_147_483_647);
  });

  test("of production take no dev server", () => {
    expect(() => readEnv({ ...production, ...keys, INNGEST_DEV: "1" })).toThrow(/INNGEST_DEV/);
    expect(readEnv({ ...production, ...keys, INNGEST_DEV: "0" }).INNGEST_DEV).toBeUndefined();
  });
});
