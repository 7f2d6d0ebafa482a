import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { forgetMemory, memoryWithUses, searchMemories } from "@/lib/advisor";
import { countMemories, embedPendingMessages, keepReceipt } from "@/lib/conversations";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

const all = (actor: Actor) => searchMemories(actor, { limit: 50 });

test("what is remembered is listed newest first, page by page, without the advisor's own words", async () => {
  const actor = await aUser();
  await said(await aUser(), "A stranger's words.");
  const texts = ["I weld.", "I paint.", "I carve."];
  for (const text of texts) await said(actor, text, "Noted, whatever it is.");
  const first = await searchMemories(actor, { limit: 2 });
  const second = await searchMemories(actor, { limit: 2, cursor: first.nextCursor ?? "" });
  expect([...first.items, ...second.items].map(({ quote }) => quote)).toEqual([...texts].reverse());
  expect(second.nextCursor).toBeNull();
  expect(await countMemories(actor)).toBe(3);
});

test("a search finds by meaning first, then by words that meaning missed, each memory once", async () => {
  const actor = await aUser();
  const nurse = await said(actor, "For six years I was a nurse on a night ward.");
  const odd = await said(actor, "The code word is 100%_flumph, written down for later.");
  for (let n = 0; n < 4; n++) await said(actor, `On day ${n} I walked along the river.`);
  await embedPendingMessages(actor);
  const byMeaning = await searchMemories(actor, { q: "hospital work at night", limit: 20 });
  expect(byMeaning.items[0]).toMatchObject({ id: nurse.message.id, passage: { start: 0 } });
  const byWords = await searchMemories(actor, { q: "100%_FLUM", limit: 20 });
  expect(byWords.items.map(({ id }) => id)).toContain(odd.message.id);
  expect(new Set(byWords.items.map(({ id }) => id)).size).toBe(byWords.items.length);
  // A pattern's own letters are words like others.
  const none = await searchMemories(actor, { q: "%", limit: 20 });
  expect(none.items.map(({ id }) => id)).toEqual([odd.message.id]);
});

test("words deep in a long message are quoted where they stand", async () => {
  const actor = await aUser();
  const filler = "The weather was fair and the sea was calm. ".repeat(400);
  const { message } = await said(actor, `${filler}My badge number was QX-7741.${filler}`);
  const { items } = await searchMemories(actor, { q: "QX-7741", limit: 5 });
  expect(items[0]?.id).toBe(message.id);
  expect(items[0]?.quote).toContain("My badge number was QX-7741.");
  expect(items[0]?.quote.length).toBeLessThan(1_000);
});

test("a memory tells which answers were given it, and stops when it is forgotten", async () => {
  const actor = await aUser();
  const { message } = await said(actor, "I fly gliders.");
  const asked = await said(actor, "What do I fly?", "Gliders.");
  const passage = { sourceMessageId: message.id, score: 1, profileText: null, profileSources: [] };
  await keepReceipt(actor, asked.reply.id, [
    { kind: "passage", ...passage, start: 0, end: 5 },
    { kind: "passage", ...passage, start: 5, end: 9 },
  ]);
  const memory = await memoryWithUses(actor, message.id);
  expect(memory).toMatchObject({ id: message.id, quote: "I fly gliders.", uses: 1 });
  expect(memory.used_in).toEqual([
    expect.objectContaining({ reply_id: asked.reply.id, question: "What do I fly?" }),
  ]);
  await expect(memoryWithUses(await aUser(), message.id)).rejects.toMatchObject({ code: "not_found" });
  await forgetMemory(actor, message.id);
  await expect(memoryWithUses(actor, message.id)).rejects.toMatchObject({ code: "not_found" });
  expect((await all(actor)).items.map(({ id }) => id)).toEqual([asked.message.id]);
});
