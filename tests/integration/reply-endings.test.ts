import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { ReplyEvent } from "@/lib/advisor/contract";
import { asUser } from "@/lib/db/as-user";
import { database } from "@/lib/db/client";
import { sse } from "@/lib/http/sse";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { aTurn } from "@/tests/harness/turns";

const grok = await aGrok();

const { closeReply } = await import("@/lib/advisor/close-reply");
const { LiveReply } = await import("@/lib/advisor/live-reply");
const { forgetConversation, forgetMe, reply, retryReply, stopReply } = await import("@/lib/advisor");
const { appendMessage, checkpointReply, finishReply, history, startConversation } = await import(
  "@/lib/conversations"
);
const { newId } = await import("@/lib/ids");

const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(" ");

async function aRunningReply() {
  grok.play({ text: words, gapMs: 50 });
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text: "Tell me everything." });
  for await (const event of answer.events) if (event.type === "text-delta") break;
  return { actor, id, answer };
}

test("a conversation deleted in the middle of a reply ends it, and nothing of it is kept", async () => {
  const { actor, id, answer } = await aRunningReply();
  const startedAt = performance.now();
  await forgetConversation(actor, id);
  await expect(answer.whole()).rejects.toMatchObject({ code: "not_found" });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  expect(await asUser(actor, (tx) => tx.message.count())).toBe(0);
});

test("an account deleted in the middle of a reply ends it, and nothing of it is kept", async () => {
  const { actor, answer } = await aRunningReply();
  const startedAt = performance.now();
  await forgetMe(actor);
  await expect(answer.whole()).rejects.toMatchObject({ code: "not_found" });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  const left = await asUser(actor, async (tx) => [
    await tx.message.count(),
    await tx.embedding.count(),
    await tx.memoryReceipt.count(),
  ]);
  expect(left).toEqual([0, 0, 0]);
});

test("of two retries at once one is written and the other refused, and the model is asked once", async () => {
  const actor = await aUser();
  grok.play({ status: 400 });
  const { conversationId, message } = await aTurn(actor, "Help");
  grok.play({});
  grok.calls.length = 0;
  const both = await Promise.allSettled([
    retryReply(actor, conversationId, message.id),
    retryReply(actor, conversationId, message.id),
  ]);
  const [won] = both.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const [lost] = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(lost).toMatchObject({ code: "conflict" });
  expect(await won?.whole()).toMatchObject({ status: "complete" });
  expect(grok.calls).toHaveLength(1);
});

test("a message sent again after its reply failed gives that reply, and after a retry the new one", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const send = { id: newId(), text: "Once" };
  grok.play({ status: 400 });
  const failed = await (await reply(actor, id, send)).whole();
  grok.play({});
  expect(await (await reply(actor, id, send)).whole()).toMatchObject({ id: failed.id, status: "failed" });
  const retried = await (await retryReply(actor, id, failed.id)).whole();
  expect(await (await reply(actor, id, send)).whole()).toMatchObject({ id: retried.id, status: "complete" });
  const elsewhere = await startConversation(actor, {});
  await expect(reply(actor, elsewhere.id, send)).rejects.toMatchObject({ code: "conflict" });
  expect((await history(actor, elsewhere.id)).items).toEqual([]);
  expect(grok.calls).toHaveLength(2);
});

test("a Stop that meets the end of a reply leaves one final state, with a beginning of the answer", async () => {
  const actor = await aUser();
  const text = "one two three four five six";
  for (let delayMs = 0; delayMs < 60; delayMs += 6) {
    grok.play({ text, gapMs: 5 });
    const { id } = await startConversation(actor, {});
    const answer = await reply(actor, id, { text: "Go" });
    await pause(delayMs);
    await stopReply(actor, id);
    const stored = await answer.whole();
    expect(["complete", "stopped"]).toContain(stored.status);
    expect(text.startsWith(stored.text)).toBe(true);
    if (stored.status === "complete") expect(stored.text).toBe(text);
  }
});

test("Stop reaches a reply that another process writes", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const elsewhere = { model: "test", leaseOwner: "another process", leaseSeconds: 20 };
  const turn = await appendMessage(actor, id, { text: "Go" }, elsewhere);
  await checkpointReply(actor, turn.reply.id, { text: "Half an" }, 20);
  await stopReply(actor, id);
  expect((await history(actor, id)).items.at(-1)).toMatchObject({ status: "stopped", text: "Half an" });
  expect(await checkpointReply(actor, turn.reply.id, { text: "Half an answer" }, 20)).toBe(false);
});

test("a message sent again while another process writes its reply is told what comes, to its end", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const send = { id: newId(), text: "Go" };
  const elsewhere = { model: "test", leaseOwner: "another process", leaseSeconds: 20 };
  const turn = await appendMessage(actor, id, send, elsewhere);
  await checkpointReply(actor, turn.reply.id, { text: "Half an" }, 20);
  const streamed = async () => {
    const { events } = await reply(actor, id, send);
    return sse(events, { signal: new AbortController().signal }).text();
  };
  const following = streamed();
  await pause(600);
  await checkpointReply(actor, turn.reply.id, { text: "Half an answer" }, 20);
  await pause(600);
  await stopReply(actor, id);
  const told = /"delta":"Half an".*"delta":" answer".*text-end.*"status":"stopped".*"finish".*DONE/s;
  expect(await following).toMatch(told);
  expect(await streamed()).toMatch(/"delta":"Half an answer".*"status":"stopped".*"finish".*DONE/s);
});

test("the stream's last word is the state that stands in the table, also when our own ending found it there", async () => {
  const actor = await aUser();
  for (const status of ["complete", "interrupted"] as const) {
    grok.play({ text: "Learn Go and Rust.", gapMs: 50 });
    const { id } = await startConversation(actor, {});
    const events: ReplyEvent[] = [];
    for await (const event of (await reply(actor, id, { text: "Go" })).events) {
      // As if our COMMIT had been heard and its answer lost, or another process had given the reply up.
      const ending = { text: "Learn Go and Rust.", status, errorCode: null, usage: null };
      if (event.type === "start") await finishReply(actor, event.messageId, ending);
      events.push(event);
    }
    expect(events.at(-2)).toEqual({ type: "data-status", data: { status } });
  }
});

test("characters that no table can keep do not cost the reply", async () => {
  const actor = await aUser();
  grok.play({ deltas: ["A\u0000 nice ", "\u0000", "smile \ud83d", "\ude00."] });
  expect((await aTurn(actor, "Hi")).message).toMatchObject({ status: "complete", text: "A nice smile 😀." });
});

test("an answer of which it is not known what it was given is kept in its thread, and not remembered", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const writer = { model: "a model", leaseOwner: "us", leaseSeconds: 60 };
  const turn = await appendMessage(actor, id, { text: "Hi" }, writer);
  const live = new LiveReply(actor.userId, id, turn.reply.id);
  live.push({ type: "text-delta", id: turn.reply.id, delta: "Hello." });
  live.isUnsourced = true;
  await closeReply(actor, live, { status: "complete", errorCode: null, usage: null });
  const { items } = await history(actor, id);
  expect(items.map(({ text, remembered }) => [text, remembered])).toEqual([
    ["Hi", true],
    ["Hello.", false],
  ]);
});

test("half a character at the moment of Stop is left out, not kept as rubbish", async () => {
  const actor = await aUser();
  grok.play({ deltas: ["Smile ", "\ud83d", "\ude00"], gapMs: 400 });
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text: "Go" });
  let seen = 0;
  for await (const event of answer.events) if (event.type === "text-delta" && ++seen === 2) break;
  await stopReply(actor, id);
  expect(await answer.whole()).toMatchObject({ status: "stopped", text: "Smile " });
});

test("a database that stalls for five seconds in the middle of a reply costs nothing", async () => {
  const { answer } = await aRunningReply();
  await database().$transaction(() => pause(5_000));
  expect(await answer.whole()).toMatchObject({ status: "complete", text: words });
});
