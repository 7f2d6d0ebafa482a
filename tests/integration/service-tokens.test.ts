import { SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { ServiceScope } from "@/lib/apart/contract";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { createToken } from "@/lib/users";
import { asking } from "@/tests/harness/asking";
import { belongings, stateOf } from "@/tests/harness/belongings";
import { narrowClaims, strangeClaims } from "@/tests/harness/forged-claims";
import { forgedSignatures } from "@/tests/harness/forged-signatures";
import { genuineParts, idleCallers } from "@/tests/harness/genuine-token";
import { internalRows } from "@/tests/harness/internal-rows";
import { aUser } from "@/tests/harness/people";
import { rows } from "@/tests/harness/route-rows";
import { internalOperations, type Operation, operations } from "@/tests/harness/route-tree";
import { aKeyring, type Parts, signed } from "@/tests/harness/service-keys";
import { endedCookieOf, sessionCookieOf } from "@/tests/harness/session";

const keyring = await aKeyring();
process.env.SERVICE_SIGNING_KEY = JSON.stringify(keyring.signing.app);
process.env.SERVICE_PUBLIC_KEYS = keyring.known;

const internal = (await internalOperations()).map((operation) => ({
  ...operation,
  row: internalRows[operation.name],
}));
const all = (await operations()).filter(({ method }) => method !== "HEAD");
const call = await asking(null);

const owner = await aUser();
const own = { ...(await belongings(owner)), userId: owner.userId, callId: newId() };

type Door = (typeof internal)[number];

function rowOf({ name, row }: Door) {
  if (!row) throw new Error(`${name} has no row`);
  return { ...row, userId: row.meant === "nobody" ? null : owner.userId };
}

async function knock(door: Door, headers: Record<string, string>) {
  const { body, query } = rowOf(door);
  const params = Object.fromEntries(Object.entries(own).filter(([name]) => door.name.includes(`[${name}]`)));
  const asked = { method: door.method, params, body, query: query?.(own) ?? "", headers };
  const response = await call(door.handler, asked);
  return response.status;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** With some claims in the place of the right ones. */
async function tokenWith(door: Door, changes: Record<string, unknown>, more: Partial<Parts> = {}) {
  const { scope, userId } = rowOf(door);
  const { jwk, header, claims } = genuineParts(keyring, scope, userId);
  const changed = Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined);
  return signed({ header, claims: Object.fromEntries(changed), ...more }, jwk);
}

test("every operation for services has a row, and every row an operation", () => {
  expect(internal.map(({ name }) => name).sort()).toEqual(Object.keys(internalRows).sort());
});

describe.each(internal)("$name", (door) => {
  test("answers each service that has a use for it, by a key of now and by the one before", async () => {
    const { scope, userId, genuine } = rowOf(door);
    const { jwk, ...parts } = genuineParts(keyring, scope, userId);
    expect(await knock(door, bearer(await signed(parts, jwk)))).toBe(genuine);
    const { jwk: app, ...ofApp } = genuineParts(keyring, scope, userId, "app");
    expect(await knock(door, bearer(await signed(ofApp, app)))).toBe(genuine);
    if (parts.claims.sub !== "conversations") return;
    const before = { ...parts, header: { ...parts.header, kid: keyring.old.kid } };
    expect(await knock(door, bearer(await signed(before, keyring.old)))).toBe(genuine);
  });

  test("takes no token whose claims are wrong, however well it is signed", async () => {
    const { scope } = rowOf(door);
    const variants = Object.entries(strangeClaims(scope));
    expect(variants.length).toBeGreaterThan(40);
    for (const [what, changes] of variants) {
      expect(await knock(door, bearer(await tokenWith(door, changes))), what).toBe(401);
    }
  });

  test("takes no token that was not signed by the key that it names", async () => {
    const { scope, userId } = rowOf(door);
    const variants = await forgedSignatures(genuineParts(keyring, scope, userId), keyring);
    expect(Object.keys(variants).length).toBeGreaterThan(45);
    for (const [what, token] of Object.entries(variants)) {
      expect(await knock(door, bearer(token)), what).toBe(401);
    }
  });

  test("refuses a token that is one, and lacks the scope or the right to it", async () => {
    const { scope, userId } = rowOf(door);
    for (const [what, changes] of Object.entries(narrowClaims(scope))) {
      expect(await knock(door, bearer(await tokenWith(door, changes))), what).toBe(403);
    }
    for (const other of ServiceScope.options.filter((each) => each !== scope)) {
      expect(await knock(door, bearer(await tokenWith(door, { scope: other }))), other).toBe(403);
    }
    for (const caller of idleCallers(scope)) {
      const { jwk, ...parts } = genuineParts(keyring, scope, userId, caller);
      expect(await knock(door, bearer(await signed(parts, jwk))), caller).toBe(403);
    }
  });

  test("is closed to whoever is no service: sessions, ended ones, personal tokens, nobody", async () => {
    const admin = await createToken(owner, { name: "x", scopes: ["read", "write"], expires_in_days: 1 });
    const secret = new TextEncoder().encode(env().NEXTAUTH_SECRET);
    const cookie = await sessionCookieOf(owner.userId);
    const ended = await endedCookieOf(owner.userId);
    const { claims } = genuineParts(keyring, rowOf(door).scope, owner.userId);
    const homemade = await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(secret);
    const given: Record<string, Record<string, string>> = {
      nobody: {},
      "a session": { cookie },
      "an ended session": { cookie: ended },
      "a session as a token": bearer(cookie.split("=")[1] ?? ""),
      "a personal token": bearer(admin.token),
      "a personal token and a session": { ...bearer(admin.token), cookie },
      "a made-up personal token": bearer(`cadv_${"A".repeat(43)}`),
      "a token by the secret of sessions": bearer(homemade),
      "a name and password": { authorization: `Basic ${Buffer.from("users:x").toString("base64")}` },
      "an empty header": { authorization: "" },
    };
    for (const [what, headers] of Object.entries(given)) {
      expect(await knock(door, headers), what).toBe(401);
    }
  });

  test("does nothing for another person than the token names", async () => {
    const row = rowOf(door);
    if (row.userId === null) return;
    const other = await aUser();
    const before = await stateOf(owner);
    const { jwk, ...parts } = genuineParts(keyring, row.scope, other.userId);
    const status = await knock(door, bearer(await signed(parts, jwk)));
    expect(status).toBe(door.name.includes("[userId]") ? 403 : (row.stranger ?? 200));
    expect(await knock(door, bearer(await tokenWith(door, { on_behalf_of: undefined })))).toBe(403);
    expect(await stateOf(owner)).toEqual(before);
  });
});

test("no token of a service opens what is for people", async () => {
  const closed = all.filter(({ name }) => rows[name]?.kind !== "open");
  expect(closed.length).toBeGreaterThan(80);
  for (const scope of ServiceScope.options) {
    const { jwk, ...parts } = genuineParts(keyring, scope, owner.userId, "app");
    const headers = bearer(await signed(parts, jwk));
    for (const { name, method, handler } of closed satisfies Operation[]) {
      const response = await call(handler, { method, params: own, body: rows[name]?.body, headers });
      expect(response.status, `${name} with ${scope}`).toBe(401);
    }
  }
});
