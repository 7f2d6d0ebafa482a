import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { forgetMe } from "@/lib/advisor";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { forgetMemory } from "@/lib/conversations";
import { storeChunks } from "@/lib/conversations/embeddings.sql";
import { heldMemory } from "@/lib/conversations/held/held-memories";
import { type Memory, unpackMemory } from "@/lib/conversations/memory";
import { readMemory } from "@/lib/conversations/read-memory";
import { scanMemory } from "@/lib/conversations/scan-memory.sql";
import { asUser, readAsUser } from "@/lib/db/as-user";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

const PASSAGES = 130;

test("what is held of a memory is what the database has, while things are said and forgotten", async () => {
  const actor = await aUser();
  await remembers(actor, PASSAGES);
  const among = await remembers(actor, 2);
  await remembers(actor, PASSAGES);
  expectSame(await asked(actor), await scanned(actor));
  const held = await whenHeld(actor);

  expectSame(await asked(actor), await scanned(actor));
  expect(heldMemory(actor.userId, aQuestion())).toBe(held);

  await remembers(actor, 3);
  const before = held.last;
  const [one, other] = await Promise.all([asked(actor), asked(actor)]);
  expectSame(one, await scanned(actor));
  expectSame(other, one);
  expect(one.numbers).toHaveLength(2 * PASSAGES + 5);
  expect(held.last).toBeGreaterThan(before);
  expect(heldMemory(actor.userId, aQuestion())).toBe(held);

  await forgetMemory(actor, among);
  expect((await asked(actor)).numbers).toHaveLength(2 * PASSAGES + 3);
  expectSame(await asked(actor), await scanned(actor));
  const again = await whenHeld(actor);
  expect(again).not.toBe(held);
  expectSame(await asked(actor), await scanned(actor));
});

test("what came while nobody asked, a long message too, is not missed", async () => {
  const actor = await aUser();
  await remembers(actor, 2 * PASSAGES);
  await asked(actor);
  await whenHeld(actor);
  await remembers(actor, PASSAGES);
  await remembers(actor, 1);
  expect((await asked(actor)).numbers).toHaveLength(3 * PASSAGES + 1);
  expectSame(await asked(actor), await scanned(actor));
});

test("nobody is given what is held of another, and messages that are not wanted are named", async () => {
  const [actor, stranger] = [await aUser(), await aUser()];
  const message = await remembers(actor, 2 * PASSAGES);
  await asked(actor);
  await whenHeld(actor);
  expect((await asked(stranger)).numbers).toHaveLength(0);
  const { excepted, memory } = await readAsUser(actor, (tx) =>
    readMemory(tx, actor.userId, { ...aQuestion(), except: [message] }),
  );
  expect([...excepted].sort()).toEqual([...memory.numbers].sort());
});

test("with the account goes what is held of it, also what is being read just then", async () => {
  for (const isRead of [true, false]) {
    const actor = await aUser();
    await remembers(actor, 2 * PASSAGES);
    await asked(actor);
    if (isRead) await whenHeld(actor);
    await forgetMe(actor);
    await pause(1_500);
    expect(heldMemory(actor.userId, aQuestion())).toBeUndefined();
  }
});

test("a question of a wider model than what is held is compared with all", async () => {
  const actor = await aUser();
  await remembers(actor, 2 * PASSAGES);
  await asked(actor);
  await whenHeld(actor);
  const wide = { ...aQuestion(), vector: aVector(1, 768) };
  const { memory } = await readAsUser(actor, (tx) => readMemory(tx, actor.userId, wide));
  expect(memory.numbers).toHaveLength(2 * PASSAGES);
  expect(heldMemory(actor.userId, wide)).toBeUndefined();
});

/** Something said that has so many passages. Returns the message's id. */
async function remembers(actor: Actor, passages: number): Promise<string> {
  const { message } = await said(actor, `Something of ${passages} parts.`);
  const chunks = Array.from({ length: passages }, (_, index) => ({
    index,
    start: index,
    end: index + 1,
    contentHash: createHash("sha256").update(`${message.id} ${index}`).digest("hex"),
    vector: aVector(index + passages),
  }));
  const source = {
    id: message.id,
    type: "message",
    role: "user",
    model: embeddingModel().id,
    chunks,
  } as const;
  await asUser(actor, (tx) => storeChunks(tx, actor.userId, source));
  return message.id;
}

function aVector(seed: number, columns = 384): number[] {
  const values = Array.from({ length: 768 }, (_, at) => (at < columns ? Math.sin(seed * 31 + at * 17) : 0));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => value / length);
}

function aQuestion() {
  return { vector: aVector(7), model: embeddingModel().id, words: [], except: [] };
}

async function asked(actor: Actor) {
  const { memory } = await readAsUser(actor, (tx) => readMemory(tx, actor.userId, aQuestion()));
  return memory;
}

async function scanned(actor: Actor) {
  const { passages } = await readAsUser(actor, (tx) => scanMemory(tx, actor.userId, aQuestion()));
  return unpackMemory(passages);
}

/** The place in the given facts apart, which is the scan's own; the database rounds the question to halves. */
function expectSame(one: Memory, other: Memory) {
  const { givenAt: _, similarities, ...columns } = one;
  const { givenAt: _other, similarities: expected, ...expectedColumns } = other;
  expect(columns).toEqual(expectedColumns);
  const apart = Array.from(similarities, (value, at) => Math.abs(value - (expected[at] ?? Number.NaN)));
  expect(Math.max(0, ...apart)).toBeLessThan(0.001);
}

async function whenHeld(actor: Actor) {
  const held = () => heldMemory(actor.userId, aQuestion());
  await expect.poll(held, { timeout: 20_000 }).toBeDefined();
  const memory = held();
  if (!memory) throw new Error("nothing is held");
  return memory;
}
