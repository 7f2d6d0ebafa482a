import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { asking } from "@/tests/harness/asking";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";
import { aWriter } from "@/tests/harness/said";
import { endedCookieOf } from "@/tests/harness/session";

const grok = await aGrok();
const { reply, stopReply } = await import("@/lib/advisor");
const { appendMessage, checkpointReply, getMessage, startConversation } = await import("@/lib/conversations");

const SECRET = "a secret of mine";
const OF = "/conversations/[conversationId]";
const ROUTES = [
  ...[`GET ${OF}/stream`, `DELETE ${OF}/stream`, `POST ${OF}/messages`],
  ...[`POST ${OF}/messages/[messageId]/retry`, `POST ${OF}/messages/[messageId]/continue`],
];
const all = await operations();

/** A reply with a secret in it: written here, by another process, or finished. */
const STATES = {
  "live here": async (actor: Actor, id: string) => {
    grok.play({ text: `${SECRET} `.repeat(50), gapMs: 40 });
    const answer = await reply(actor, id, { text: SECRET });
    for await (const event of answer.events) if (event.type === "text-delta") return event.id;
    throw new Error("no text came");
  },
  "live elsewhere": async (actor: Actor, id: string) => {
    const turn = await appendMessage(actor, id, { text: SECRET }, aWriter);
    await checkpointReply(actor, turn.reply.id, { text: SECRET }, 20);
    return turn.reply.id;
  },
  finished: async (actor: Actor, id: string) => {
    grok.play({ text: SECRET });
    return (await (await reply(actor, id, { text: SECRET })).whole()).id;
  },
};
type Actor = Awaited<ReturnType<typeof aUser>>;

/** Who asks: another person, nobody, and the owner with a session that has ended. */
const STRANGERS = {
  "another person": { status: 404, asks: async () => asking((await aUser()).userId) },
  nobody: { status: 401, asks: () => asking(null) },
  "an ended session": { status: 401, asks: (owner: Actor) => asking(owner.userId, endedCookieOf) },
};

const cells = Object.keys(STATES).flatMap((state) =>
  Object.keys(STRANGERS).map((stranger) => ({ state, stranger }) as Cell),
);
interface Cell {
  state: keyof typeof STATES;
  stranger: keyof typeof STRANGERS;
}

test.each(cells)("a reply that is $state gives nothing to $stranger, and stays as it is", async (cell) => {
  const owner = await aUser();
  const { id: conversationId } = await startConversation(owner, {});
  const messageId = await STATES[cell.state](owner, conversationId);
  const before = await getMessage(owner, conversationId, messageId);
  const { status, asks } = STRANGERS[cell.stranger];
  const call = await asks(owner);
  for (const route of ROUTES) {
    const operation = all.find(({ name }) => name === route);
    if (!operation) throw new Error(`${route} is gone`);
    const { method, handler } = operation;
    const asked = {
      method,
      body: route.endsWith("messages") ? { text: "Let me in" } : undefined,
      headers: { accept: "text/event-stream", "last-event-id": `${messageId}.0` },
    };
    const answer = await call(handler, { ...asked, params: { conversationId, messageId } });
    const unknown = await call(handler, {
      ...asked,
      params: { conversationId: newId(), messageId: newId() },
    });
    const [text, other] = [await answer.text(), await unknown.text()];
    expect(answer.status, route).toBe(status);
    expect(text, route).not.toContain(SECRET);
    const errors = (body: string) => JSON.parse(body).errors;
    expect({ status: answer.status, errors: errors(text) }).toEqual({
      status: unknown.status,
      errors: errors(other),
    });
  }
  const after = await getMessage(owner, conversationId, messageId);
  expect(after.status).toBe(before.status);
  await stopReply(owner, conversationId);
});

test.each(Object.keys(STATES) as (keyof typeof STATES)[])(
  "a conversation of one's own under the same id shows and stops nothing of a reply that is %s",
  async (state) => {
    const owner = await aUser();
    const { id: conversationId } = await startConversation(owner, {});
    const messageId = await STATES[state](owner, conversationId);
    const other = await aUser();
    await startConversation(other, { id: conversationId });
    const call = await asking(other.userId);
    for (const name of [
      "GET /conversations/[conversationId]/stream",
      "DELETE /conversations/[conversationId]/stream",
    ]) {
      const operation = all.find((one) => one.name === name);
      if (!operation) throw new Error(`${name} is gone`);
      const { method, handler } = operation;
      const headers = { "last-event-id": `${messageId}.0` };
      const answer = await call(handler, { method, params: { conversationId }, headers });
      expect([answer.status, await answer.text()]).toEqual([204, ""]);
    }
    const { status } = await getMessage(owner, conversationId, messageId);
    expect(status).toBe(state === "finished" ? "complete" : "streaming");
    await stopReply(owner, conversationId);
  },
);
