import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { embeddingModel, embedQuery } from "@/lib/ai/embedding/embeddings";
import {
  deleteConversation,
  embedPendingMessages,
  peopleToEmbed,
  recall,
  supersedeReply,
} from "@/lib/conversations";
import { unpackMemory } from "@/lib/conversations/memory";
import { rankMemory } from "@/lib/conversations/rank-memory";
import { scanMemory } from "@/lib/conversations/scan-memory.sql";
import { asUser } from "@/lib/db/as-user";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aUser } from "@/tests/harness/people";
import { aWriter, said, whole } from "@/tests/harness/said";

const ask = async (actor: Actor, question: string, more = {}) =>
  recall(actor, { vector: await embedQuery(question), question, ...more });
const wordsOf = (actor: Actor) =>
  asUser(actor, async (tx) => (await tx.passageWord.findMany()).map(({ term }) => term));

test("a word is found whatever its ending, far from the question in meaning, among many passages", async () => {
  const actor = await aUser();
  const topics = ["harbour", "garden", "orchestra", "railway", "bakery", "library"];
  for (let n = 0; n < 24; n++) await said(actor, `On day ${n} we saw the ${topics[n % 6]} of the old town.`);
  const { message } = await said(
    actor,
    "Our crew was thanked for the Zephyr rollouts, it rained all the time.",
  );
  await embedPendingMessages(actor);
  const [first] = await ask(actor, "Which Zephyr rollout did I lead?");
  expect(first).toMatchObject({ messageId: message.id, role: "user" });
});

test("what was said around a word is recalled with it", async () => {
  const actor = await aUser();
  for (let n = 0; n < 12; n++) await said(actor, `Day ${n}: nothing of note, the weather was grey again.`);
  const { turns } = await conversationOf(actor, [
    "Do you remember that I applied at Zanzibar Shipping?",
    "They asked for a portfolio and three references, and offered 71,000 a year.",
  ]);
  await embedPendingMessages(actor);
  const found = await ask(actor, "What about Zanzibar Shipping?");
  expect(found.slice(0, 2).map(({ messageId }) => messageId)).toContain(turns[1]?.message.id);
});

test("the month in which something was said finds it", async () => {
  const actor = await aUser();
  const { message } = await said(actor, "The team lunch was pleasant and long.");
  for (let n = 0; n < 6; n++) await said(actor, `The team lunch number ${n} was pleasant and long.`);
  const then = { where: { id: message.id }, data: { createdAt: new Date("2019-04-07T12:00:00Z") } };
  await asUser(actor, (tx) => tx.message.updateMany(then));
  await embedPendingMessages(actor);
  const [first] = await ask(actor, "How was the lunch in April 2019?");
  expect(first?.messageId).toBe(message.id);
});

test("a person's passage brings the advisor's answer along, and the answer to a newer try", async () => {
  const actor = await aUser();
  const { turns } = await conversationOf(
    actor,
    ["Should I learn Rust for embedded work?"],
    "Yes. Start small.",
  );
  await embedPendingMessages(actor);
  const [first] = await ask(actor, "What about Rust?");
  const [turn] = turns;
  expect(first).toMatchObject({
    messageId: turn?.message.id,
    answer: { messageId: turn?.reply.id, text: "Yes. Start small." },
  });
});

test("what has nothing to do with the question stays out, unless places are to be filled", async () => {
  const actor = await aUser();
  await said(actor, "My sister has a small bakery in Porto.");
  await embedPendingMessages(actor);
  expect(await ask(actor, "Which databases have I tuned?")).toEqual([]);
  expect(await ask(actor, "Which databases have I tuned?", { isFilledUp: true })).toHaveLength(2);
});

test("what was superseded or is not remembered never comes back, named or not", async () => {
  const actor = await aUser();
  const { turns } = await conversationOf(actor, ["I tuned the Zanzibar database."], "Zanzibar, noted.");
  const [turn] = turns;
  await embedPendingMessages(actor);
  expect((await ask(actor, "Zanzibar database")).length).toBeGreaterThan(0);
  const forget = { where: { id: turn?.message.id ?? "" }, data: { isRemembered: false } };
  await asUser(actor, (tx) => tx.message.updateMany(forget));
  const left = await ask(actor, "Zanzibar database", { isFilledUp: true });
  expect(left.map(({ role }) => role)).toEqual(["assistant"]);
});

test("with its message or conversation a passage's words are gone", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["I sail dinghies.", "I mend clocks."]);
  await embedPendingMessages(actor);
  expect(await wordsOf(actor)).toEqual(expect.arrayContaining(["sail", "dinghi", "mend", "clock"]));
  await asUser(actor, (tx) => tx.message.deleteMany({ where: { id: turns[0]?.message.id ?? "" } }));
  expect(await wordsOf(actor)).not.toContain("sail");
  await deleteConversation(actor, id);
  expect(await wordsOf(actor)).toEqual([]);
});

test("with the account all words are gone", async () => {
  const actor = await aUser();
  await said(actor, "I sail dinghies.");
  await embedPendingMessages(actor);
  expect(await wordsOf(actor)).toContain("sail");
  await asUser(actor, (tx) => tx.user.delete({ where: { id: actor.userId }, select: { id: true } }));
  expect(await wordsOf(actor)).toEqual([]);
});

test("when a message reads otherwise, its words are those of the new text", async () => {
  const actor = await aUser();
  const { message } = await said(actor, "I sail dinghies.");
  await embedPendingMessages(actor);
  const edit = { where: { id: message.id }, data: { text: "I mend clocks.", embeddedWith: null } };
  await asUser(actor, (tx) => tx.message.updateMany(edit));
  await embedPendingMessages(actor);
  const words = await wordsOf(actor);
  expect(words).toContain("clock");
  expect(words).not.toContain("sail");
});

test("what was embedded before words were kept gets them from the sweep, once, and its vectors stay", async () => {
  const actor = await aUser();
  await said(actor, "When did I leave the night ward in Leeds?");
  await embedPendingMessages(actor);
  const before = await asUser(actor, (tx) =>
    tx.passageWord.findMany({ orderBy: [{ term: "asc" }, { number: "asc" }] }),
  );
  await asUser(actor, async (tx) => {
    await tx.passageWord.deleteMany();
    await tx.embedding.updateMany({ data: { words: 0, isQuestion: false } });
    await tx.message.updateMany({ data: { wordsKept: false } });
  });
  expect((await peopleToEmbed({ whole: false })).messages).toContain(actor.userId);
  await Promise.all([embedPendingMessages(actor), embedPendingMessages(actor)]);
  const after = await asUser(actor, (tx) =>
    tx.passageWord.findMany({ orderBy: [{ term: "asc" }, { number: "asc" }] }),
  );
  expect(after).toEqual(before);
  const rows = await asUser(actor, (tx) =>
    tx.embedding.findMany({ where: { role: "user" }, select: { words: true, isQuestion: true } }),
  );
  expect(rows).toEqual([{ words: 9, isQuestion: true }]);
  expect((await peopleToEmbed({ whole: false })).messages).not.toContain(actor.userId);
});

test("the scan reads every passage of the person's own, with the cosine that a full sort gives", async () => {
  const actor = await aUser();
  const stranger = await aUser();
  for (const text of ["I teach chemistry.", "I ran a bakery in Porto.", "I drive trains at night."]) {
    await said(actor, text);
    await said(stranger, text);
  }
  await Promise.all([embedPendingMessages(actor), embedPendingMessages(stranger)]);
  const vector = await embedQuery("Who bakes bread?");
  const search = { vector, words: ["bakery", "chemistry"], model: embeddingModel().id, except: [] };
  const { passages, terms } = await asUser(actor, (tx) => scanMemory(tx, actor.userId, search));
  const memory = unpackMemory(passages);
  const sorted = await asUser(
    actor,
    (tx) => tx.$queryRaw<{ number: bigint; cosine: number }[]>`
    select number, 1 - (embedding <=> ${JSON.stringify(vector)}::vector::halfvec) as cosine from embeddings order by 2 desc`,
  );
  expect(memory.size).toBe(6);
  const seen = Array.from(memory.numbers, (number, at) => ({ number, cosine: memory.similarities[at] ?? 0 }));
  for (const { number, cosine } of sorted) {
    expect(seen.find((each) => each.number === Number(number))?.cosine).toBeCloseTo(cosine, 3);
  }
  const ranked = rankMemory(memory, terms, { asksForTime: false, limit: 6 });
  expect(ranked.filter(({ share }) => share > 0)).toHaveLength(2);
});

test("a superseded answer is not recalled", async () => {
  const actor = await aUser();
  const stopped = { ...whole, status: "stopped" } as const;
  const { id, turns } = await conversationOf(actor, ["What of Zanzibar?"], "Zanzibar is an island.", stopped);
  await embedPendingMessages(actor);
  await supersedeReply(actor, id, turns[0]?.reply.id ?? "", aWriter);
  const found = await ask(actor, "Zanzibar island", { isFilledUp: true });
  expect(found.map(({ messageId }) => messageId)).not.toContain(turns[0]?.reply.id);
  expect(found[0]?.answer).toBeNull();
});
