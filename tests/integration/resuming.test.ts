import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { asking } from "@/tests/harness/asking";
import { aGrok } from "@/tests/harness/grok";
import { hear } from "@/tests/harness/heard";
import { aUser } from "@/tests/harness/people";
import { aWriter } from "@/tests/harness/said";

const grok = await aGrok();

const { reply } = await import("@/lib/advisor");
const { appendMessage, checkpointReply, finishReply, startConversation } = await import(
  "@/lib/conversations"
);
const stream = await import("@/app/api/v1/conversations/[conversationId]/stream/route");

const words = Array.from({ length: 120 }, (_, index) => `word${index} 😀`).join(" ");

async function aPlace() {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const call = await asking(actor.userId);
  const resume = (lastEventId?: string) =>
    call(stream.GET, {
      method: "GET",
      params: { conversationId: id },
      headers: lastEventId ? { "last-event-id": lastEventId } : {},
    });
  return { actor, id, resume };
}

const anywhere = () => Math.floor(Math.random() * (words.length + 1));

test("a reply that runs here is told from any place on, to many readers, without gap or repeat", async () => {
  grok.play({ text: words, gapMs: 8 });
  const { actor, id, resume } = await aPlace();
  const answer = await reply(actor, id, { text: "Go" });
  for await (const event of answer.events) if (event.type === "text-delta") break;
  const first = hear(await resume());
  const { places } = await hear(await resume());
  const rest = await Promise.all(
    places.map(async (place) => ({ ...place, heard: await hear(await resume(place.id)) })),
  );
  for (const { text, heard } of rest) expect(text + heard.text).toBe(words);
  expect(await first).toMatchObject({ text: words, isWhole: true });
});

test("a reply that another process writes is told as it is kept, from 300 places, to two readers each", async () => {
  const { actor, id, resume } = await aPlace();
  const { reply: row } = await appendMessage(actor, id, { text: "Go" }, aWriter);
  const readers = Array.from({ length: 300 }, async () => {
    await pause(Math.random() * 2_000);
    const at = anywhere();
    const tabs = [resume(`${row.id}.${at}`), resume(`${row.id}.${at}`)];
    for (const heard of await Promise.all(tabs.map(async (tab) => hear(await tab)))) {
      expect(heard.text).toBe(words.slice(at));
      expect(heard.events.at(-2)).toEqual({ type: "data-status", data: { status: "complete" } });
      expect(heard.isWhole).toBe(true);
    }
  });
  for (const part of [0.2, 0.5, 0.8]) {
    await pause(600);
    const text = words.slice(0, words.length * part).replace(/[\uD800-\uDBFF]$/, "");
    await checkpointReply(actor, row.id, { text: text }, 20);
  }
  const ending = { text: words, status: "complete", errorCode: null, usage: null } as const;
  await finishReply(actor, row.id, ending);
  await Promise.all(readers);
});

test("who saw more than was kept before the writer died is told the end, and nothing twice", async () => {
  const { actor, id, resume } = await aPlace();
  const { reply: row } = await appendMessage(actor, id, { text: "Go" }, aWriter);
  await checkpointReply(actor, row.id, { text: "Half an" }, 20);
  const reader = resume(`${row.id}.12`).then(hear);
  await pause(500);
  await finishReply(actor, row.id, { text: "Half an", status: "interrupted", errorCode: null, usage: null });
  const { text, events } = await reader;
  expect(text).toBe("");
  expect(events.at(-2)).toEqual({ type: "data-status", data: { status: "interrupted" } });
});

test("the rest of a finished reply is told to whoever lost its stream, and to others that nothing runs", async () => {
  const { actor, id, resume } = await aPlace();
  grok.play({ text: words });
  const stored = await (await reply(actor, id, { text: "Go" })).whole();
  expect(await hear(await resume(`${stored.id}.100`))).toMatchObject({
    text: words.slice(100),
    isWhole: true,
  });
  expect((await resume()).status).toBe(204);
});

test("a place in another reply is no place in this one", async () => {
  const { actor, id, resume } = await aPlace();
  const earlier = await (await reply(actor, id, { text: "Go" })).whole();
  const { reply: row } = await appendMessage(actor, id, { text: "Go on" }, aWriter);
  const reader = resume(`${earlier.id}.5`).then(hear);
  await pause(500);
  await finishReply(actor, row.id, { text: words, status: "complete", errorCode: null, usage: null });
  expect((await reader).text).toBe(words);
});

test.each([
  "1",
  "x.1",
  "00000000-0000-4000-8000-000000000000",
  "00000000-0000-4000-8000-000000000000.-1",
  `${"-".repeat(36)}.1`,
])("%s is not an id of ours", async (lastEventId) => {
  const { resume } = await aPlace();
  expect((await resume(lastEventId)).status).toBe(422);
});
