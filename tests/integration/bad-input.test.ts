import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { acceptedBodies as writes } from "@/tests/harness/accepted-bodies";
import { asking } from "@/tests/harness/asking";
import { badBodies } from "@/tests/harness/bad-bodies";
import { belongings, stateOf } from "@/tests/harness/belongings";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";

const all = await operations();
const bodied = all.filter(({ method }) => method === "POST" || method === "PATCH" || method === "PUT");

async function accounts(): Promise<number> {
  return asSystem((tx) => tx.user.count({ where: { email: "new@example.test" } }));
}

async function aPerson(): Promise<{ actor: Actor; own: Awaited<ReturnType<typeof belongings>> }> {
  const actor = await aUser();
  return { actor, own: await belongings(actor) };
}

test("every write that takes a body is tried here", () => {
  expect(bodied.map(({ name }) => name).sort()).toEqual(Object.keys(writes).sort());
});

test.each(bodied.filter(({ name }) => writes[name]))(
  "$name: what it cannot take is a typed 4xx, and nothing is stored",
  async ({ name, method, handler }) => {
    const { actor, own } = await aPerson();
    const call = await asking(actor.userId);
    const before = { state: await stateOf(actor), accounts: await accounts() };
    for (const { what, body, status, headers = {} } of badBodies(writes[name] ?? {})) {
      const response = await call(handler, { method, params: own, body, headers });
      const answer = await response.json();
      expect({ what, status: response.status }).toEqual({ what, status });
      expect(answer, what).toMatchObject({ data: null, meta: { request_id: expect.any(String) } });
      expect(answer.errors.length, what).toBeGreaterThan(0);
      for (const error of answer.errors) expect(error.message.length, what).toBeGreaterThan(5);
    }
    expect({ state: await stateOf(actor), accounts: await accounts() }).toEqual(before);
  },
);

test("an empty body is refused where something is needed, and changes nothing elsewhere", async () => {
  const { actor, own } = await aPerson();
  const call = await asking(actor.userId);
  const statuses: Record<string, number> = {};
  for (const { name, method, handler } of bodied) {
    if (writes[name])
      statuses[name] = (await call(handler, { method, params: own, body: "", headers: {} })).status;
  }
  expect(statuses).toEqual({
    "POST /users": 422,
    "PATCH /users/me": 200,
    "PUT /users/me/password": 422,
    "POST /users/me/tokens": 422,
    "POST /users/me/totp": 200,
    "POST /users/me/totp/confirm": 422,
    "POST /users/password-reset": 422,
    "PUT /users/password-reset": 422,
    "PATCH /users/me/profile": 200,
    "PATCH /users/me/facts": 200,
    "PATCH /users/me/facts/[factId]": 422,
    "POST /conversations": 201,
    "POST /conversations/bulk": 422,
    "PATCH /conversations/[conversationId]": 200,
    "POST /conversations/[conversationId]/fork": 422,
    "POST /conversations/[conversationId]/messages": 422,
    "PUT /conversations/retention": 422,
    "PUT /conversations/[conversationId]/seen": 204,
    "POST /conversations/import/[importId]": 202,
    "PATCH /conversations/[conversationId]/messages/[messageId]": 422,
    "PUT /conversations/[conversationId]/messages/[messageId]/feedback": 422,
    "POST /prompts": 422,
    "POST /prompts/import": 422,
    "PATCH /prompts/[promptId]": 422,
    "POST /prompts/[promptId]/versions": 422,
    "POST /prompts/[promptId]/use": 422,
  });
});

test.each([
  "?limit=0",
  "?limit=101&limit=5000",
  "?limit=1e9",
  "?limit=NaN",
  "?cursor=%00",
  "?cursor=tampered",
  `?cursor=${Buffer.from("9007199254740991").toString("base64url")}`,
  `?cursor=${Buffer.from("-1").toString("base64url")}`,
  `?cursor=${Buffer.from('[true,"0000-01-01T00:00:00Z","01900000-0000-7000-8000-00000000000a"]').toString("base64url")}`,
  `?cursor=${Buffer.from('[true,{"lt":1},null]').toString("base64url")}`,
  "?around=x",
  "?archived=perhaps",
  "?category=none&premade=x",
])("a query that makes no sense is refused, not failed: %s", async (query) => {
  const { actor, own } = await aPerson();
  const call = await asking(actor.userId);
  for (const { name, method, handler } of all.filter((operation) => operation.method === "GET")) {
    const { status } = await call(handler, { method, params: own, query });
    expect([200, 204, 400, 403, 404, 422], `${name}${query}`).toContain(status);
  }
});

test("a query's garbage is matched as text, its doubles by the last", async () => {
  const { actor } = await aPerson();
  const call = await asking(actor.userId);
  const list = all.find(({ name }) => name === "GET /conversations");
  if (!list) throw new Error("no list of conversations");
  for (const q of ["%25", "%5C", "_", "%27%3B%20drop%20table%20users%3B--", "%ff%fe", "%E0%A4%A"]) {
    expect((await call(list.handler, { method: "GET", query: `?q=${q}` })).status, q).toBe(200);
  }
  const doubled = await call(list.handler, { method: "GET", query: "?limit=0&limit=5" });
  expect(doubled.status).toBe(200);
});

test("headers cannot forge an identity, a request id or an origin", async () => {
  const { actor, own } = await aPerson();
  const me = all.find(({ name }) => name === "GET /users/me");
  const rename = all.find(({ name }) => name === "PATCH /conversations/[conversationId]");
  if (!me || !rename) throw new Error("the routes are gone");
  const nobody = await asking(null);
  const forged: Record<string, string>[] = [
    { "x-middleware-subrequest": "middleware:middleware:middleware" },
    { "x-user-id": actor.userId, "x-forwarded-user": actor.userId },
    { authorization: `Bearer ${actor.userId}` },
    { authorization: "Bearer %E0%A4%A" },
    { cookie: "next-auth.session-token=" },
    { cookie: "next-auth.session-token=eyJhbGciOiJub25lIn0.e30." },
    { cookie: `next-auth.session-token=${"A".repeat(4000)}` },
  ];
  for (const headers of forged) {
    expect((await nobody(me.handler, { method: "GET", headers })).status, JSON.stringify(headers)).toBe(401);
  }
  const call = await asking(actor.userId);
  for (const id of ["a b", "<script>", "x".repeat(101), "a;b"]) {
    const response = await call(me.handler, { method: "GET", headers: { "x-request-id": id } });
    expect(response.headers.get("x-request-id"), id).toMatch(/^[0-9a-f-]{36}$/);
  }
  for (const origin of [
    "https://evil.example",
    "null",
    "",
    "http://localhost:3000.evil.example",
    "file://x",
  ]) {
    const write = { method: "PATCH", params: own, body: { title: "x" }, headers: { origin } };
    expect((await call(rename.handler, write)).status, origin).toBe(403);
  }
});
