import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Actor } from "@/lib/actor";
import { appendMessage, finishReply, history, startConversation } from "@/lib/conversations";
import { asking } from "@/tests/harness/asking";
import { belongings, theOwner } from "@/tests/harness/belongings";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";

vi.setConfig({ testTimeout: 90_000 });

const all = await operations();

function handlerOf(name: string) {
  const found = all.find((operation) => operation.name === name);
  if (!found) throw new Error(`${name} is gone`);
  return found.handler;
}

/** Any sequence of UTF-16 units, and texts that have broken tables and browsers before. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "\ufeffx",
    "\u2028",
    "e\u0301",
    "‮abc",
    "👩🏽‍🚀",
    "\\u0000",
    "\\",
    "'; --",
    "\r\n\t",
    "\ud83d",
  ),
);

const isStorable = (text: string) => text.isWellFormed() && !text.includes("\u0000");

interface Field {
  name: string;
  operation: string;
  field: string;
}

const trimmed: Field[] = [
  { name: "a person's name", operation: "PATCH /users/me", field: "name" },
  { name: "a summary", operation: "PATCH /users/me/profile", field: "profile_summary" },
  { name: "a title", operation: "PATCH /conversations/[conversationId]", field: "title" },
];

test.each(trimmed)(
  "$name survives code point by code point, but for white space at its ends, or is refused",
  async ({ operation, field }) => {
    const actor = await aUser();
    const params = await belongings(actor);
    const call = await asking(actor.userId);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const response = await call(handlerOf(operation), {
          method: "PATCH",
          params,
          body: { [field]: text },
        });
        const { data } = await response.json();
        if (!isStorable(text)) expect(response.status).toBe(400);
        else if (response.status === 200) expect(data[field] ?? "").toBe(text.trim());
        else expect([response.status, text.trim()]).toEqual([422, ""]);
      }),
      { numRuns: 60 },
    );
  },
);

async function said(actor: Actor, conversationId: string, text: string): Promise<string | undefined> {
  const writer = { model: "test", leaseOwner: "a test", leaseSeconds: 20 };
  const { message, reply } = await appendMessage(actor, conversationId, { text }, writer);
  await finishReply(actor, reply.id, { text, status: "complete", errorCode: null, usage: null });
  const { items } = await history(actor, conversationId, { limit: 2 });
  expect(items.at(-1)?.text).toBe(text);
  return items.find((item) => item.id === message.id)?.text;
}

test("a message and a reply are kept exactly, white space and all", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  await fc.assert(
    fc.asyncProperty(anyText.filter(isStorable), async (text) => {
      expect(await said(actor, id, text)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

/** Bodies made of the API's own field names and values of any kind. */
const anyBody = fc.dictionary(
  fc.constantFrom(
    ...["id", "title", "text", "name", "email", "password", "skills", "metadata", "preferences", "values"],
    ...["prompt_id", "pinned", "archived", "years_experience", "experience_level", "conversation_id", "x"],
  ),
  fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.constantFrom(null, true, 0, -0, 1e308, 5e-324, 79.99, 2 ** 53, "senior", "dark", []),
    fc.constantFrom("01900000-0000-7000-8000-00000000000a", "00000000-0000-0000-0000-000000000000"),
    fc.array(anyText, { maxLength: 4 }),
    fc.jsonValue({ maxDepth: 3 }),
    fc.dictionary(fc.oneof(anyText, fc.constantFrom("__proto__", "theme", "toString")), anyText, {
      maxKeys: 3,
    }),
  ),
  { maxKeys: 4 },
);

const writes = all.filter(({ name, method }) => /POST|PATCH|PUT/.test(method) && name !== "POST /users");

test.each(writes)(
  "$name answers any body in the envelope, and never with a 5xx",
  async ({ name, method, handler }) => {
    const actor = await aUser();
    const params = await belongings(actor);
    const call = await asking(actor.userId);
    // A message is answered by the advisor, an import read in a process of its own: both take their time.
    const numRuns = /messages|import/.test(name) ? 20 : 50;
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const response = await call(handler, { method, params, body });
        expect(response.status).toBeLessThan(500);
        const said = await response.text();
        if (response.status === 204) {
          expect(said).toBe("");
          return;
        }
        const answer = JSON.parse(said);
        expect(Object.keys(answer)).toEqual(["data", "meta", "errors"]);
        expect(answer.meta.request_id).toBe(response.headers.get("x-request-id"));
        expect(answer.errors.length > 0).toBe(response.status >= 400);
      }),
      { numRuns },
    );
  },
);

const anyQuery = fc.dictionary(
  fc.constantFrom("limit", "cursor", "archived", "q", "around", "category", "tag", "premade"),
  fc.oneof(
    anyText.map((text) => text.toWellFormed()),
    fc.constantFrom("1", "-1", "1e3", "true", "2147483648"),
    fc.jsonValue({ maxDepth: 1 }).map((value) => Buffer.from(JSON.stringify(value)).toString("base64url")),
  ),
  { maxKeys: 3 },
);

test.each(all.filter(({ method }) => method === "GET"))(
  "$name answers any query, and never with a 5xx",
  async ({ method, handler }) => {
    const { owner, own: params } = await theOwner();
    const call = await asking(owner.userId);
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const response = await call(handler, { method, params, query: `?${new URLSearchParams(query)}` });
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  },
);
