import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { withinRequest } from "@/lib/request-context";
import { BudgetExceeded, beginCall, getMe, giveUpLostCalls, markProfileEmbedded } from "@/lib/users";
import { Sweep } from "@/lib/users/apart/contract";
import { aKeyring } from "@/tests/harness/service-keys";

interface Heard {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}

interface Said {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** It never answers. */
  isSilent?: boolean;
  /** It begins to answer and never ends. */
  isEndless?: boolean;
}

const heard: Heard[] = [];
let said: Said = {};
const server = createServer(async (request, response) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url, headers } = request;
  heard.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
  if (said.isSilent) return;
  response.writeHead(said.status ?? 200, { "content-type": "application/json", ...said.headers });
  if (said.isEndless) return void response.write('{"data":');
  response.end(typeof said.body === "string" ? said.body : JSON.stringify(said.body));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const keyring = await aKeyring();
process.env.SERVE = "conversations";
process.env.USERS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
process.env.USERS_TIMEOUT_MS = "400";
process.env.SERVICE_SIGNING_KEY = JSON.stringify(keyring.signing.conversations);
process.env.SERVICE_PUBLIC_KEYS = keyring.known;

const actor: Actor = { userId: newId(), role: "admin" };
const refusal = (code: string, more: object = {}) => ({
  data: null,
  meta: {},
  errors: [{ code, message: "Told there.", ...more }],
});

beforeEach(() => {
  heard.length = 0;
  said = { status: 500, body: {} };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("what interrupted replies had taken is told at most 500 at a time", async () => {
  said = { body: { data: { count: 2 } } };
  const took = { inputTokens: 30, outputTokens: 7, costMicros: null };
  const replies = Array.from({ length: 501 }, () => ({ userId: actor.userId, replyId: newId(), ...took }));
  expect(await giveUpLostCalls(replies)).toBe(4);
  const bodies = heard.map(({ body }) => Sweep.parse(JSON.parse(body)));
  expect(bodies.map(({ what, replies }) => [what, replies.length])).toEqual([
    ["lost-calls", 500],
    ["lost-calls", 1],
  ]);
  expect(bodies[1]?.replies).toEqual([
    {
      user_id: actor.userId,
      reply_id: replies[500]?.replyId,
      input_tokens: 30,
      output_tokens: 7,
      cost_micros: null,
    },
  ]);
});

test("a service is asked as itself, for one thing and one person, for a minute, as the same request", async () => {
  said = { body: { data: { count: 3 } } };
  expect(await giveUpLostCalls()).toBe(3);
  said = { body: { data: { is_current: true } } };
  const timing = { startedAt: 0, parts: {} };
  const mark = () => markProfileEmbedded(actor, "m", "2026-11-26T00:00:00.000Z");
  expect(await withinRequest({ requestId: "the-request", timing }, mark)).toBe(true);
  const [swept, marked] = heard;
  expect(swept).toMatchObject({ method: "POST", url: "/api/v1/internal/users/sweep" });
  expect(swept?.headers["x-request-id"]).toBeUndefined();
  expect(marked).toMatchObject({
    method: "PUT",
    url: `/api/v1/internal/users/${actor.userId}/profile/vector`,
    body: JSON.stringify({ model: "m", updated_at: "2026-11-26T00:00:00.000Z" }),
  });
  expect(marked?.headers).toMatchObject({ "x-request-id": "the-request" });
  expect(marked?.headers.cookie).toBeUndefined();
  const [first, second] = heard.map(({ headers }) => headers.authorization?.replace("Bearer ", "") ?? "");
  const kid = String(keyring.signing.conversations.kid);
  expect(decodeProtectedHeader(second ?? "")).toEqual({ alg: "EdDSA", typ: "service+jwt", kid });
  const { iat = 0, exp = 0, jti, ...claims } = decodeJwt(second ?? "");
  expect(claims).toEqual({
    iss: "career-advisor/services",
    sub: "conversations",
    aud: "users",
    scope: "profile:enrich",
    on_behalf_of: { user_id: actor.userId, role: "admin" },
  });
  expect(exp - iat).toBe(60);
  const housekeeping = decodeJwt(first ?? "");
  expect(housekeeping).toMatchObject({ scope: "users:sweep" });
  expect(housekeeping).not.toHaveProperty("on_behalf_of");
  expect(housekeeping.jti).not.toBe(jti);
});

test.each([
  [401, "unauthenticated"],
  [403, "forbidden"],
  [404, "not_found"],
  [409, "conflict"],
  [422, "invalid"],
  [429, "limit_exceeded"],
  [500, "internal"],
  [503, "unavailable"],
  [504, "timeout"],
])("what another service refuses with %i %s is refused here, in its words", async (status, code) => {
  said = { status, body: refusal(code, { field: "where" }), headers: { "retry-after": "7" } };
  await expect(getMe(actor)).rejects.toMatchObject({
    code,
    message: "Told there.",
    problems: [{ message: "Told there.", field: "where" }],
    retryAfterSeconds: 7,
  });
});

test.each<[string, Said, string]>([
  ["it never answers", { isSilent: true }, "timeout"],
  ["it never comes to an end", { isEndless: true }, "timeout"],
  [
    "it does not take our token",
    { status: 401, body: refusal("unauthenticated", { field: "authorization" }) },
    "unavailable",
  ],
  [
    "our token lacks the scope",
    { status: 403, body: refusal("forbidden", { field: "authorization" }) },
    "unavailable",
  ],
  ["it serves something else", { status: 421, body: refusal("misdirected") }, "unavailable"],
  ["something between says so", { status: 502, body: "<html>Bad gateway</html>" }, "unavailable"],
  ["it answers no JSON", { status: 200, body: "hello" }, "unavailable"],
  ["it answers something else", { status: 200, body: { data: { id: "x" } } }, "unavailable"],
  ["it sends us on", { status: 307, headers: { location: "http://127.0.0.1:1/" } }, "unavailable"],
  ["we ask in a way it does not read", { status: 400, body: refusal("malformed") }, "internal"],
])("when %s, that is %s and %s", async (_, answer, code) => {
  said = answer;
  await expect(getMe(actor)).rejects.toMatchObject({ name: "DomainError", code });
});

test("a budget that is spent elsewhere is spent here", async () => {
  said = { status: 429, body: refusal("limit_exceeded"), headers: { "retry-after": "60" } };
  const model = { name: "a", label: "A", isOffline: false };
  const begun = beginCall(actor, { purpose: "reply", model, holds: { input: 30, output: 7 } });
  await expect(begun).rejects.toBeInstanceOf(BudgetExceeded);
  await expect(begun).rejects.toMatchObject({ message: "Told there.", retryAfterSeconds: 60 });
});
