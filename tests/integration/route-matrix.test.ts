import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { setRole } from "@/lib/users";
import { asking } from "@/tests/harness/asking";
import { belongings, nobodysIds, stateOf } from "@/tests/harness/belongings";
import { aUser } from "@/tests/harness/people";
import { type Operation, operations } from "@/tests/harness/route-tree";

interface Row {
  /** What the owner is answered. */
  owner: number;
  /**
   * `open`: for everybody. `own`: each sees their own. `named`: the path names a thing that has an owner. `admin`: for
   * administrators, of things that are nobody's.
   */
  kind: "open" | "own" | "named" | "admin";
  body?: unknown;
}

/** Every operation of the API. One that is missing here fails the first test. */
const rows: Record<string, Row> = {
  "POST /users": {
    kind: "open",
    owner: 201,
    body: { email: `${newId()}@example.test`, password: "a long enough password" },
  },
  "GET /users/me": { kind: "own", owner: 200 },
  "PATCH /users/me": { kind: "own", owner: 200, body: { name: "Grace" } },
  "DELETE /users/me": { kind: "own", owner: 204 },
  "GET /users/me/memories": { kind: "own", owner: 200 },
  "GET /users/me/memories/[memoryId]": { kind: "named", owner: 200 },
  "DELETE /users/me/memories/[memoryId]": { kind: "named", owner: 204 },
  "GET /users/me/profile": { kind: "own", owner: 200 },
  "PATCH /users/me/profile": { kind: "own", owner: 200, body: { skills: ["Go"] } },
  "GET /users/me/facts": { kind: "own", owner: 200 },
  "PATCH /users/me/facts": { kind: "own", owner: 200, body: { confirmed: [] } },
  "PATCH /users/me/facts/[factId]": { kind: "named", owner: 200, body: { status: "confirmed" } },
  "DELETE /users/me/facts/[factId]": { kind: "named", owner: 204 },
  "GET /admin/jobs": { kind: "admin", owner: 200 },
  "POST /admin/jobs/[jobId]/retry": { kind: "admin", owner: 404 },
  "GET /conversations": { kind: "own", owner: 200 },
  "POST /conversations": { kind: "own", owner: 201, body: { title: "New" } },
  "GET /conversations/[conversationId]": { kind: "named", owner: 200 },
  "PATCH /conversations/[conversationId]": { kind: "named", owner: 200, body: { title: "Changed" } },
  "DELETE /conversations/[conversationId]": { kind: "named", owner: 204 },
  "DELETE /conversations/[conversationId]/memory": { kind: "named", owner: 204 },
  "PATCH /conversations/[conversationId]/messages/[messageId]": {
    kind: "named",
    owner: 409,
    body: { text: "Anew" },
  },
  "PUT /conversations/[conversationId]/messages/[messageId]/feedback": {
    kind: "named",
    owner: 200,
    body: { value: "up" },
  },
  "DELETE /conversations/[conversationId]/messages/[messageId]/feedback": { kind: "named", owner: 204 },
  "POST /conversations/[conversationId]/messages/[messageId]/regenerate": { kind: "named", owner: 201 },
  "POST /conversations/[conversationId]/messages/[messageId]/show": { kind: "named", owner: 204 },
  "GET /conversations/[conversationId]/messages/[messageId]/versions": { kind: "named", owner: 200 },
  "DELETE /conversations/[conversationId]/messages/[messageId]": { kind: "named", owner: 204 },
  "GET /conversations/[conversationId]/export": { kind: "named", owner: 200 },
  "GET /conversations/[conversationId]/messages": { kind: "named", owner: 200 },
  "GET /conversations/[conversationId]/notes": { kind: "named", owner: 200 },
  "POST /conversations/[conversationId]/messages": { kind: "named", owner: 201, body: { text: "Hello" } },
  "POST /conversations/[conversationId]/messages/[messageId]/retry": { kind: "named", owner: 201 },
  // Nothing of the reply had come.
  "POST /conversations/[conversationId]/messages/[messageId]/continue": { kind: "named", owner: 409 },
  "GET /conversations/[conversationId]/messages/[messageId]/context": { kind: "named", owner: 200 },
  "POST /conversations/[conversationId]/messages/[messageId]/memory": { kind: "named", owner: 200 },
  "GET /conversations/[conversationId]/stream": { kind: "named", owner: 204 },
  "DELETE /conversations/[conversationId]/stream": { kind: "named", owner: 204 },
  "GET /conversations/[conversationId]/summaries": { kind: "named", owner: 200 },
  "GET /openapi.json": { kind: "open", owner: 200 },
  "GET /prompts": { kind: "own", owner: 200 },
  "GET /prompts/[promptId]": { kind: "named", owner: 200 },
  "POST /prompts/[promptId]/use": { kind: "named", owner: 200, body: { values: {} } },
};

const all = (await operations()).filter((operation) => operation.method !== "HEAD");

async function answerTo(operation: Operation, who: Actor | null, params: Record<string, string>) {
  const call = await asking(who?.userId ?? null);
  const response = await call(operation.handler, {
    method: operation.method,
    params,
    body: rows[operation.name]?.body,
  });
  const text = await response.text();
  const body = text ? JSON.parse(text) : null;
  expect(response.headers.get("x-request-id"), operation.name).toMatch(/^[\w-]{10,}$/);
  // The one answer that is the same for everybody.
  if (operation.name === "GET /openapi.json") return { status: response.status, body, text };
  expect(response.headers.get("cache-control"), operation.name).toContain("no-store");
  if (body) {
    expect(Object.keys(body), operation.name).toEqual(["data", "meta", "errors"]);
    expect(body.meta.request_id).toBe(response.headers.get("x-request-id"));
  }
  return { status: response.status, body, text };
}

test("every operation of the route tree has a row, and every row an operation", () => {
  expect(all.map((operation) => operation.name)).toEqual(Object.keys(rows).sort());
});

test.each(all)("$name: nobody is asked to sign in, the owner is answered", async (operation) => {
  const row = rows[operation.name];
  const owner = await aUser();
  const own = await belongings(owner);
  const nobody = await answerTo(operation, null, own);
  if (row?.kind === "open") {
    expect(nobody.status).toBe(row.owner);
    return;
  }
  expect(nobody).toMatchObject({ status: 401, body: { errors: [{ code: "unauthenticated" }] } });
  if (row?.kind === "admin") {
    const refused = { status: 403, body: { data: null, errors: [{ code: "forbidden" }] } };
    expect(await answerTo(operation, owner, own)).toMatchObject(refused);
    await setRole(owner.email, "admin");
  }
  expect(await answerTo(operation, owner, own)).toMatchObject({ status: row?.owner });
});

test.each(all.filter(({ name }) => rows[name]?.kind === "named"))(
  "$name: another person's thing is as absent as a missing one, and stays as it was",
  async (operation) => {
    const owner = await aUser();
    const own = await belongings(owner);
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
    const owner = await aUser("A name of mine");
    await belongings(owner);
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

test("a session ends with its account, and one of an older version is none", async () => {
  const actor = await aUser();
  const [me] = all.filter(({ name }) => name === "GET /users/me");
  const [remove] = all.filter(({ name }) => name === "DELETE /users/me");
  if (!me || !remove) throw new Error("the routes are gone");
  expect((await (await asking(actor.userId, 0))(me.handler, { method: "GET" })).status).toBe(401);
  expect((await answerTo(me, actor, {})).status).toBe(200);
  expect((await answerTo(remove, actor, {})).status).toBe(204);
  expect((await answerTo(me, actor, {})).status).toBe(401);
});

const missing = () => Promise.reject(new Error("no such operation"));
