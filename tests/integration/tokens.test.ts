import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { asUser } from "@/lib/db/as-user";
import { env } from "@/lib/env";
import { changePassword, createToken, listTokens, revokeToken, setRole } from "@/lib/users";
import { anAccount, handlerOf, PASSWORD, withToken } from "@/tests/harness/account";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";
import { sessionCookieOf } from "@/tests/harness/session";

const DAY_MS = 24 * 3600 * 1000;
const all = (await operations()).filter(({ method }) => method !== "HEAD");
/** What anybody may ask, and what only a browser may. */
const OPEN = [
  "POST /users",
  "POST /users/password-reset",
  "PUT /users/password-reset",
  "GET /shared/[token]",
  "GET /openapi.json",
  "GET /prompts/schema",
];
const BROWSER_ONLY =
  /^(DELETE \/users\/me|.* \/users\/me\/(password|sessions|tokens|identities|totp)(\/.*)?)$/;
type Scopes = ("read" | "write" | "admin")[];

async function aToken(scopes: Scopes = ["read", "write"]) {
  const actor = await aUser();
  const made = await createToken(actor, { name: "Script", scopes, expires_in_days: 30 });
  return { actor, ...made };
}

/** What an operation answers to nobody's ids: never more than whether the door opens. */
async function knock(token: string, name: string) {
  const nowhere = "01900000-0000-7000-8000-000000000000";
  const params = Object.fromEntries([...name.matchAll(/\[(\w+)\]/g)].map(([, key]) => [key ?? "", nowhere]));
  const response = await withToken(token, name, { params });
  return { status: response.status, challenge: response.headers.get("www-authenticate") };
}

test("a token is seen once; of it are kept a hash and the characters it is known by", async () => {
  const { actor, token, id, prefix } = await aToken();
  expect(token).toMatch(/^cadv_[\w-]{43}$/);
  expect(token.startsWith(prefix)).toBe(true);
  const [listed] = await listTokens(actor);
  expect(listed).toMatchObject({ id, name: "Script", scopes: ["read", "write"], last_used_at: null });
  const rows = await asUser(actor, (tx) => tx.apiToken.findMany());
  expect(JSON.stringify([listed, rows])).not.toContain(token.slice(prefix.length));
  expect((await withToken(token, "GET /users/me")).status).toBe(200);
  const [used] = await listTokens(actor);
  expect(Date.now() - Date.parse(used?.last_used_at ?? "")).toBeLessThan(60_000);
});

test("a token opens what its scopes say: every operation of the API, by its verb", async () => {
  const [reading, writing] = await Promise.all([aToken(["read"]), aToken(["write"])]);
  for (const { name, method } of all.filter((each) => !OPEN.includes(each.name))) {
    const isAdmin = name.includes("/admin/");
    const isClosed = BROWSER_ONLY.test(name) || isAdmin;
    const [read, write] = [await knock(reading.token, name), await knock(writing.token, name)];
    expect(read.status === 403, `read: ${name} ${read.status}`).toBe(isClosed || method !== "GET");
    expect(write.status === 403, `write: ${name} ${write.status}`).toBe(isClosed || method === "GET");
    for (const { status } of [read, write]) expect([200, 201, 204, 403, 404, 422], name).toContain(status);
  }
});

test("only an administrator makes an administrator's token, and it ends with the office", async () => {
  const { email, ...actor } = await aUser();
  const wish = { name: "Jobs", scopes: ["admin"] as Scopes, expires_in_days: 1 };
  await expect(createToken(actor, wish)).rejects.toMatchObject({ code: "forbidden" });
  await setRole(email, "admin");
  const plain = await createToken(actor, { ...wish, scopes: ["read", "write"] });
  const { token } = await createToken(actor, wish);
  expect((await withToken(token, "GET /admin/jobs")).status).toBe(200);
  expect((await withToken(plain.token, "GET /admin/jobs")).status).toBe(403);
  expect((await withToken(token, "GET /users/me")).status).toBe(403);
  await setRole(email, "user");
  expect((await withToken(token, "GET /admin/jobs")).status).toBe(403);
});

test("a write with a token needs no Origin, and a cookie beside it makes it unclear who asks", async () => {
  const { actor, token } = await aToken();
  const me = handlerOf("PATCH /users/me");
  const write = (headers: Record<string, string>) => {
    const all = { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers };
    const body = JSON.stringify({ name: "Grace" });
    return me(new Request("http://localhost:3000/api/v1/users/me", { method: "PATCH", headers: all, body }));
  };
  expect((await write({})).status).toBe(200);
  expect((await write({ origin: "https://elsewhere.example" })).status).toBe(200);
  const both = await write({ cookie: await sessionCookieOf(actor.userId) });
  expect(both.status).toBe(400);
  expect(await both.json()).toMatchObject({ data: null, errors: [{ code: "malformed" }] });
  // Of another scheme, meant for a server in front of us.
  const call = await asking(actor.userId);
  const basic = { authorization: `Basic ${btoa("gate:keeper")}` };
  expect((await call(handlerOf("GET /users/me"), { method: "GET", headers: basic })).status).toBe(200);
});

test("a revoked token is refused at once, an expired one too, and another password ends none", async () => {
  const account = await anAccount();
  const wish = { name: "Script", scopes: ["read"] as Scopes, expires_in_days: 1 };
  const [first, second] = [await createToken(account, wish), await createToken(account, wish)];
  const next = { current_password: PASSWORD, new_password: "six brass kettles by the sea" };
  await changePassword(account, next);
  expect((await withToken(first.token, "GET /users/me")).status).toBe(200);
  await revokeToken(account, first.id);
  expect((await withToken(first.token, "GET /users/me")).status).toBe(401);
  await expect(revokeToken(account, first.id)).rejects.toMatchObject({ code: "not_found" });
  await asUser(account, async (tx) => {
    const [row] = await tx.apiToken.findMany();
    await tx.apiToken.deleteMany();
    if (row) await tx.apiToken.createMany({ data: { ...row, expiresAt: new Date(Date.now() - DAY_MS) } });
  });
  expect((await withToken(second.token, "GET /users/me")).status).toBe(401);
});

test("no forged, cut, padded or foreign token opens any door: 401 with the envelope, and a challenge", async () => {
  const { actor, token } = await aToken();
  for (const [name, forged] of await forgeries(token, actor.userId)) {
    const response = await withToken(forged, "GET /users/me").catch((error: Error) => error);
    if (!(response instanceof Response)) throw new Error(`${name}: ${response.message}`);
    const body = await response.json();
    expect({ name, status: response.status }).toEqual({ name, status: 401 });
    expect(body, name).toMatchObject({ data: null, errors: [{ code: "unauthenticated" }] });
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  }
  const [, ...some] = await forgeries(token, actor.userId);
  for (const { name } of all.filter((each) => !OPEN.includes(each.name))) {
    for (const [forgery, forged] of some.filter((_, index) => index % 12 === 0)) {
      expect(await knock(forged, name), `${forgery} at ${name}`).toEqual({
        status: 401,
        challenge: "Bearer",
      });
    }
  }
  expect((await withToken(token, "GET /users/me")).status).toBe(200);
});

async function forgeries(token: string, userId: string): Promise<[string, string][]> {
  const secret = env().NEXTAUTH_SECRET ?? "";
  const [mark, rest] = [token.slice(0, 5), token.slice(5)];
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const jwt = (head: object, body: object, signature = "") => [part(head), part(body), signature].join(".");
  const flipped = [0, 7, 14, 21, 28, 35, 42].map((at): [string, string] => {
    const other = rest[at] === "A" ? "B" : "A";
    return [`character ${at} is another`, mark + rest.slice(0, at) + other + rest.slice(at + 1)];
  });
  const last = (value: string) => mark + rest.slice(0, -1) + value;
  return [
    ["empty", ""],
    ["blanks", "   "],
    ...flipped,
    // The same 32 bytes, with other unused bits in the last character.
    ...[..."ABCDEFGHIJKLMNOP"]
      .filter((c) => last(c) !== token)
      .map((c): [string, string] => [`ends ${c}`, last(c)]),
    ["cut", token.slice(0, -1)],
    ["one more", `${token}A`],
    ["padded", `${token}=`],
    ["twice", `${token} ${token}`],
    ["two by a comma", `${token}, Bearer ${token}`],
    ["quoted", `"${token}"`],
    ["in upper case", token.toUpperCase()],
    ["in lower case", token.toLowerCase().replace("cadv_", "CADV_")],
    ["without its mark", rest],
    ["of another mark", `ghp_${rest}`],
    ["the mark alone", mark],
    ["the characters it is known by", token.slice(0, 11)],
    ["backwards", [...token].reverse().join("")],
    ["percent-encoded", encodeURIComponent(token).replace("_", "%5F")],
    ["in base64", Buffer.from(token).toString("base64")],
    ["with other letters for the same bytes", `${token.replaceAll(/[-_]/g, "+")}+`],
    ["a person's id", userId],
    ["null", "null"],
    ["undefined", "undefined"],
    ["true", "true"],
    ["an object", '{"$ne":null}'],
    ["SQL", "' or '1'='1"],
    ["wildcards", `${mark}%`],
    ["as a pattern", `${mark}${"_".repeat(43)}`],
    ["very long", mark + "A".repeat(8000)],
    ["unsigned", jwt({ alg: "none" }, { sub: userId, role: "admin" })],
    ["signed with nothing", jwt({ alg: "HS256" }, { sub: userId }, "AAAA")],
    [
      "of another issuer",
      jwt({ alg: "RS256", kid: "1" }, { iss: "https://evil.example", sub: userId }, "AAAA"),
    ],
    ["a session's cookie", await encode({ token: { sub: userId, session: userId }, secret })],
    ["bytes above ASCII", "\u00ff".repeat(48)],
    ["tabs", "\t\t"],
    ["only dots", "..."],
  ];
}

test("the forgeries are at least forty", async () => {
  const { actor, token } = await aToken();
  expect(new Set((await forgeries(token, actor.userId)).map(([, text]) => text)).size).toBeGreaterThanOrEqual(
    40,
  );
});
