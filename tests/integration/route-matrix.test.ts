import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { setRole } from "@/lib/users";
import { asking } from "@/tests/harness/asking";
import { anOwner, belongings, nobodysIds, stateOf, theOwner } from "@/tests/harness/belongings";
import { aUser } from "@/tests/harness/people";
import { rows } from "@/tests/harness/route-rows";
import { type Operation, operations } from "@/tests/harness/route-tree";
import { endedCookieOf } from "@/tests/harness/session";

const all = (await operations()).filter((operation) => operation.method !== "HEAD");

/** The same for everybody, and no answer in the envelope. */
const DOCUMENTS = ["GET /openapi.json", "GET /prompts/schema"];

async function answerTo(
  operation: Operation,
  who: Actor | null,
  params: Record<string, string>,
  body: unknown = rows[operation.name]?.body,
) {
  const call = await asking(who?.userId ?? null);
  const response = await call(operation.handler, {
    method: operation.method,
    params,
    body,
    query: rows[operation.name]?.query ?? "",
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  const answered = isJson ? JSON.parse(text) : null;
  expect(response.headers.get("x-request-id"), operation.name).toMatch(/^[\w-]{10,}$/);
  if (DOCUMENTS.includes(operation.name)) return { status: response.status, body: answered, text };
  expect(response.headers.get("cache-control"), operation.name).toContain("no-store");
  if (answered) {
    expect(Object.keys(answered), operation.name).toEqual(["data", "meta", "errors"]);
    expect(answered.meta.request_id).toBe(response.headers.get("x-request-id"));
  }
  return { status: response.status, body: answered, text };
}

test("every operation of the route tree has a row, and every row an operation", () => {
  expect(all.map((operation) => operation.name)).toEqual(Object.keys(rows).sort());
});

test.each(all)("$name: nobody is asked to sign in, the owner is answered", async (operation) => {
  const row = rows[operation.name];
  const { owner, own } =
    operation.method === "GET" && row?.kind !== "admin" ? await theOwner() : await anOwner();
  const nobody = await answerTo(operation, null, own);
  if (row?.kind === "open") {
    expect(nobody.status).toBe(row.owner);
    return;
  }
  expect(nobody).toMatchObject({ status: 401, body: { errors: [{ code: "unauthenticated" }] } });
  if (row?.kind === "admin") {
    const refused = { status: 403, body: { data: null, errors: [{ code: "forbidden" }] } };
    expect(await answerTo(operation, owner, own)).toMatchObject(refused);
    // Nor is anybody else told what is wrong with what they send.
    if (row.body) expect(await answerTo(operation, owner, own, { role: 7 })).toMatchObject(refused);
    await setRole(owner.email, "admin");
  }
  expect(await answerTo(operation, owner, own)).toMatchObject({ status: row?.owner });
});

test.each(all.filter(({ name }) => rows[name]?.kind === "named"))(
  "$name: another person's thing is as absent as a missing one, and stays as it was",
  async (operation) => {
    const { owner, own } = await theOwner();
    const before = await stateOf(owner);
    const other = await aUser();
    const mine = await answerTo(operation, other, own);
    const missing = await answerTo(operation, other, nobodysIds());
    expect(mine).toMatchObject({ status: 404, body: { data: null, errors: [{ code: "not_found" }] } });
    expect({ status: mine.status, errors: mine.body.errors }).toEqual({
      status: missing.status,
      errors: missing.body.errors,
    });
    const malformed = { conversationId: "x", messageId: "../x", promptId: "1 or 1=1", factId: "%" };
    expect((await answerTo(operation, other, malformed)).status).toBe(404);
    expect(await stateOf(owner)).toEqual(before);
  },
);

test.each(all.filter(({ name }) => rows[name]?.kind === "own"))(
  "$name: another person is shown nothing of mine, and changes nothing of mine",
  async (operation) => {
    const { owner } = await theOwner();
    const before = await stateOf(owner);
    const { text } = await answerTo(operation, await aUser(), {});
    for (const secret of [
      owner.userId,
      "A name of mine",
      "Mine alone",
      "My prompt",
      "A secret of mine",
      "A skill of mine",
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(await stateOf(owner)).toEqual(before);
  },
);

test("an id of another person's in the body names nothing of theirs", async () => {
  const owner = await aUser();
  const own = await belongings(owner);
  const before = await stateOf(owner);
  const other = await aUser();
  const mine = await belongings(other);
  const call = await asking(other.userId);
  const find = (name: string) => all.find((operation) => operation.name === name)?.handler ?? missing;
  const start = find("POST /conversations");
  const send = find("POST /conversations/[conversationId]/messages");
  const promptIds = [own.promptId, newId()];
  for (const prompt_id of promptIds) {
    expect((await call(start, { method: "POST", body: { prompt_id } })).status).toBe(422);
    const sent = { method: "POST", params: mine, body: { text: "Hi", prompt_id } };
    expect((await call(send, sent)).status).toBe(422);
  }
  const same = { method: "POST", body: { id: own.conversationId, title: "Theirs too" } };
  expect((await call(start, same)).status).toBe(201);
  const sameMessage = { method: "POST", params: mine, body: { id: own.messageId, text: "Mine" } };
  expect((await call(send, sameMessage)).status).toBe(201);
  expect(await stateOf(owner)).toEqual(before);
});

test("a session ends with its account, and one that was ended is none", async () => {
  const actor = await aUser();
  const [me] = all.filter(({ name }) => name === "GET /users/me");
  const [remove] = all.filter(({ name }) => name === "DELETE /users/me");
  if (!me || !remove) throw new Error("the routes are gone");
  expect((await (await asking(actor.userId, endedCookieOf))(me.handler, { method: "GET" })).status).toBe(401);
  expect((await answerTo(me, actor, {})).status).toBe(200);
  expect((await answerTo(remove, actor, {})).status).toBe(200);
  expect((await answerTo(me, actor, {})).status).toBe(401);
});

const missing = () => Promise.reject(new Error("no such operation"));
