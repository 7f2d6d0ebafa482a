import { afterAll, beforeAll, expect, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { setRole } from "@/lib/users";
import { writeDisabled } from "@/lib/users/people/people.sql";
import { aKey, CLIENT, signed, startUserPool } from "@/tests/fakes/a-user-pool";
import { DOCUMENT } from "@/tests/harness/documented";
import { forgedTokens } from "@/tests/harness/forged-tokens";

const pool = await startUserPool();
process.env.COGNITO_ISSUER = pool.issuer;
process.env.COGNITO_CLIENT_ID = CLIENT;
// The routes read the settings as soon as they are there.
const { anAccount, handlerOf, withToken } = await import("@/tests/harness/account");
const { aStranger } = await import("@/tests/harness/an-identity");
const { accounts, createToken } = await import("@/lib/users");
afterAll(() => pool.stop());

const [key = aKey("none")] = pool.keys;
const header = { alg: "RS256", kid: key.kid, typ: "JWT" };
let person: Awaited<ReturnType<typeof anAccount>>;
const subject = newId();
beforeAll(async () => {
  person = await anAccount();
  await accounts.connect(person.userId, aStranger({ provider: "cognito", subject }));
});
const tokenOf = (more: Record<string, unknown> = {}) =>
  signed(key, header, { ...pool.claims(subject), ...more });
const status = async (token: string, name = "GET /users/me") => (await withToken(token, name)).status;

/** Each operation of the document that wants somebody to be signed in, as `GET /users/me`. */
const protectedOperations = Object.entries(DOCUMENT.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs)
    .filter(
      ([, { security }]) =>
        path.startsWith("/api/v1/") && security?.some((one) => "session" in one || "token" in one),
    )
    .map(([verb]) => `${verb.toUpperCase()} ${path.replace("/api/v1", "").replaceAll(/\{(\w+)\}/g, "[$1]")}`),
);

test("an access token of the user pool asks as the person who signs in with it, beside their own tokens", async () => {
  const answer = await withToken(tokenOf(), "GET /users/me");
  expect((await answer.json()).data).toMatchObject({ id: person.userId });
  expect(await status(tokenOf({ nbf: Math.floor(Date.now() / 1000) + 30 }))).toBe(200);
  const own = await createToken(person, { name: "Mine", scopes: ["read"], expires_in_days: 1 });
  expect(await status(own.token)).toBe(200);
  // It never stands for a signed-in browser.
  expect(await status(tokenOf(), "GET /users/me/tokens")).toBe(403);
});

test("what the pool calls an administrator is none here, not even somebody who is one", async () => {
  await setRole(person.email, "admin");
  for (const groups of [["admin"], ["administrators", "admin"], "admin"]) {
    expect(await status(tokenOf({ "cognito:groups": groups }), "GET /admin/users")).toBe(403);
  }
});

test("no forged token is let in anywhere, and none makes the server fail", async () => {
  const forged = Object.entries(forgedTokens({ key, claims: pool.claims(subject) }));
  expect(forged.length).toBeGreaterThanOrEqual(60);
  expect(protectedOperations.length).toBeGreaterThan(60);
  const before = pool.fetches();
  for (const name of protectedOperations) {
    const handler = handlerOf(name);
    const method = name.split(" ")[0] ?? "GET";
    for (const [what, token] of forged) {
      const request = new Request("http://localhost:3000/api/v1/x", {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
      const response = await handler(request, { params: Promise.resolve({}) });
      expect(response.status, `${name}: ${what}`).toBe(401);
    }
  }
  // One for each name of a key that is unknown, whatever the number of tokens and operations.
  expect(pool.fetches() - before).toBeLessThanOrEqual(5);
});

test("a key that is unknown is asked for once a minute, by many at once as well", async () => {
  await status(tokenOf());
  const before = pool.fetches();
  const stranger = aKey("one that nobody knows");
  const token = signed(stranger, { ...header, kid: stranger.kid }, pool.claims(subject));
  const answers = await Promise.all(Array.from({ length: 20 }, () => status(token)));
  expect(new Set(answers)).toEqual(new Set([401]));
  expect(pool.fetches() - before).toBe(1);
});

test("a new key of the pool is found when its first token comes", async () => {
  const next = aKey("second");
  pool.keys.push(next);
  expect(await status(signed(next, { ...header, kid: next.kid }, pool.claims(subject)))).toBe(200);
  expect(await status(tokenOf())).toBe(200);
});

test("who is kept out is kept out by this token too, and so is who disconnected it", async () => {
  const other = await anAccount();
  const theirs = newId();
  await accounts.connect(other.userId, aStranger({ provider: "cognito", subject: theirs }));
  const token = signed(key, header, pool.claims(theirs));
  expect(await status(token)).toBe(200);
  await asSystem((tx) => writeDisabled(tx, other.userId, true));
  expect(await status(token)).toBe(401);
});
