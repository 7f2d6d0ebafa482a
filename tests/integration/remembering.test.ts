import { afterEach, beforeAll, expect, test } from "vitest";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { asUser } from "@/lib/db/as-user";
import { alone } from "@/tests/harness/alone";
import { aGrok } from "@/tests/harness/grok";
import { startHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";

const grok = await aGrok();

const { embedWhatIsNew, reembedSome, reply, saveProfile } = await import("@/lib/advisor");
const { warmEmbeddings } = await import("@/lib/ai/embedding/embeddings");
const conversations = await import("@/lib/conversations");
const { appendMessage, embedPendingMessages, finishReply, peopleToEmbed, startConversation } = conversations;

type Asked = Parameters<Embedder["embed"]>[0];
const asked: Asked[] = [];
const UNREADABLE = "a text that the model refuses";
let atOnce = 0;
let mostAtOnce = 0;

/** Listens at the one door to the model that embeds. */
alone();
beforeAll(async () => {
  await warmEmbeddings();
  const { careerAdvisorEmbedder: embedder } = globalThis as typeof globalThis & {
    careerAdvisorEmbedder?: Embedder;
  };
  if (!embedder) throw new Error("nothing embeds");
  const embed = embedder.embed.bind(embedder);
  embedder.embed = async (request) => {
    asked.push(request);
    if (request.text === UNREADABLE) throw new Error("could not read this text");
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    return embed(request).finally(() => {
      atOnce -= 1;
    });
  };
});
let endJobs: (() => Promise<void>) | undefined;
afterEach(async () => {
  await endJobs?.();
  endJobs = undefined;
});

const writer = { model: "test", leaseOwner: "another process", leaseSeconds: 20 };

async function somethingSaid(actor: Awaited<ReturnType<typeof aUser>>, text: string) {
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text }, writer);
  const ending = { text: "Noted.", status: "interrupted", errorCode: null, usage: null } as const;
  await finishReply(actor, turn.reply.id, ending);
  return turn;
}

test("a message is embedded after its reply has begun, and its words are embedded once", async () => {
  endJobs = await startHouseJobs();
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  grok.play({ text: "Learn Go.", delayMs: 1_000 });
  asked.length = 0;
  const question = "Which language should I learn after Python?";
  const answer = await reply(actor, id, { text: question });
  const rows = () => asUser(actor, (tx) => tx.embedding.count());
  // A sweep may find other people's messages meanwhile.
  const ours = () => asked.filter(({ text }) => [question, "Learn Go."].includes(text));
  // The end of another reply, or a sweep, while the model still thinks.
  await embedPendingMessages(actor);
  for await (const event of answer.events) {
    if (event.type === "text-start") {
      expect(ours().map(({ kind }) => kind)).toEqual(["query"]);
      expect(await rows()).toBe(0);
    }
  }
  await expect.poll(rows, { timeout: 40_000 }).toBe(2);
  expect(ours()).toEqual([
    expect.objectContaining({ kind: "query", text: question }),
    // The question's own vector is taken for its first passage.
    expect.objectContaining({ kind: "passages", text: question, skipsFirst: true }),
    expect.objectContaining({ kind: "passages", text: "Learn Go.", skipsFirst: false }),
  ]);
});

test("what a crash left without vectors is found by the sweep, and only that", async () => {
  const actor = await aUser();
  await somethingSaid(actor, "I was a midwife.");
  expect((await peopleToEmbed({ whole: false })).messages).toContain(actor.userId);
  await embedPendingMessages(actor);
  await expect.poll(() => asUser(actor, (tx) => tx.embedding.count())).toBe(2);
  expect((await peopleToEmbed({ whole: true })).messages).not.toContain(actor.userId);
});

test("of several saves of a profile at once the last one's vector stays", async () => {
  endJobs = await startHouseJobs();
  const actor = await aUser();
  for (const skill of ["Welding", "Carpentry", "Plumbing", "Masonry"]) {
    await saveProfile(actor, { skills: [skill] });
  }
  asked.length = 0;
  const stale = async () => (await peopleToEmbed({ whole: false })).profiles.includes(actor.userId);
  await expect.poll(stale, { timeout: 40_000 }).toBe(false);
  await expect.poll(() => asUser(actor, (tx) => tx.embedding.count()), { timeout: 40_000 }).toBe(1);
});

test("a message whose reply has no word yet is left to that reply, until its writer is silent for too long", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const said = async (text: string, leaseSeconds: number) =>
    (await appendMessage(actor, id, { text }, { ...writer, leaseSeconds })).message.id;
  await said("I mend clocks.", 0);
  expect(await embedPendingMessages(actor)).toBe(1);
  const messageId = await said("I mend watches too.", 20);
  expect(await embedPendingMessages(actor)).toBe(0);
  const vector = Array.from({ length: 768 }, (_, index) => (index === 0 ? 1 : 0));
  expect(await embedPendingMessages(actor, new Map([[messageId, vector]]))).toBe(1);
});

test("a text that cannot be embedded does not hold up the newer ones, and a later sweep tries it again", async () => {
  const actor = await aUser();
  const refused = await somethingSaid(actor, UNREADABLE);
  await somethingSaid(actor, "I teach chemistry.");
  expect(await embedPendingMessages(actor)).toBe(3);
  const change = { where: { id: refused.message.id }, data: { text: "A text that it can read." } };
  await asUser(actor, (tx) => tx.message.updateMany(change));
  await embedWhatIsNew(actor.userId);
  expect((await peopleToEmbed({ whole: false })).messages).not.toContain(actor.userId);
});

test("after a change of the model everybody's vectors are made anew, two people at a time, until nobody is behind", async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => aUser()));
  for (const actor of people) {
    await somethingSaid(actor, `I am ${actor.userId}.`);
    await embedPendingMessages(actor);
    await asUser(actor, (tx) => tx.message.updateMany({ data: { embeddedWith: "an older model" } }));
  }
  const behind = async () => (await peopleToEmbed({ whole: true })).behind.messages;
  expect(await behind()).toEqual(expect.arrayContaining(people.map(({ userId }) => userId)));
  mostAtOnce = 0;
  for (let round = 0; round < 20; round += 1) {
    const { behind, served } = await reembedSome();
    if (behind === served) break;
  }
  expect(mostAtOnce).toBe(2);
  expect(await behind()).toEqual([]);
  for (const actor of people) expect(await embedPendingMessages(actor)).toBe(0);
});
