import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { summarizeWhatIsDue } from "@/lib/advisor";
import { finishReply, listSummaries, storeSummary, summaryDue, supersedeReply } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { aUser } from "@/tests/harness/people";
import { aWriter, whole } from "@/tests/harness/said";
import { newest, ranges, told, vectorsOf } from "@/tests/harness/summaries";
import { aThread, exchange } from "@/tests/harness/threads";

type Change = (actor: Actor, where: { conversationId: string; sequence: number }) => Promise<unknown>;
const changes: [string, Change][] = [
  ["deleted", (actor, where) => asUser(actor, (tx) => tx.message.deleteMany({ where }))],
  ["forgotten", (actor, where) => update(actor, where, { isRemembered: false })],
  ["edited", (actor, where) => update(actor, where, { text: "I have 3 cats at home." })],
];
const update = (actor: Actor, where: Parameters<Change>[1], data: object) =>
  asUser(actor, (tx) => tx.message.updateMany({ where, data }));

test.each(changes)(
  "when a message is %s, no summary that knew it stays, and they are made anew",
  async (_, change) => {
    const actor = await aUser();
    const id = await aThread(actor, 20, (n) => (n === 7 ? "I want to move to Lisbon in 2031." : told(n)));
    await summarizeWhatIsDue(actor, id);
    expect(await newest(actor, id)).toContain("Lisbon");
    await change(actor, { conversationId: id, sequence: 7 });
    expect(await ranges(actor, id)).toEqual(["1-5"]);
    expect(await vectorsOf(actor)).toBeLessThan(5);
    await summarizeWhatIsDue(actor, id);
    expect(await ranges(actor, id)).toEqual(["1-5", "6-10", "11-15", "16-20"]);
    const { items } = await listSummaries(actor, id);
    expect(JSON.stringify(items)).not.toContain("Lisbon");
  },
);

test.each(changes)("a summary written while a message is %s is not stored", async (_, change) => {
  const actor = await aUser();
  const id = await aThread(actor, 10, told);
  const first = await summaryDue(actor, id);
  if (!first) throw new Error("nothing is due");
  await change(actor, { conversationId: id, sequence: 3 });
  expect(await storeSummary(actor, first, { text: "What was read before.", model: "test" })).toBe(false);
  await summarizeWhatIsDue(actor, id);
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10"]);
});

test("a summary written from one that fell meanwhile is not stored", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 10, told);
  const first = await summaryDue(actor, id);
  if (!first) throw new Error("nothing is due");
  expect(await storeSummary(actor, first, { text: "First.", model: "test" })).toBe(true);
  const second = await summaryDue(actor, id);
  if (!second) throw new Error("nothing is due");
  await update(actor, { conversationId: id, sequence: 2 }, { isRemembered: false });
  // Another one stands in the place of the first, and ends where it ended.
  const again = await summaryDue(actor, id);
  if (!again) throw new Error("nothing is due");
  expect(await storeSummary(actor, again, { text: "First, again.", model: "test" })).toBe(true);
  expect(await storeSummary(actor, second, { text: "Second.", model: "test" })).toBe(false);
});

test("a forgetting that is on its way is waited for", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 5, told);
  const due = await summaryDue(actor, id);
  if (!due) throw new Error("nothing is due");
  const where = { conversationId: id, sequence: 3 };
  const forgetting = asUser(actor, async (tx) => {
    await tx.message.updateMany({ where, data: { isRemembered: false } });
    await pause(500);
  });
  await pause(200);
  const storing = storeSummary(actor, due, { text: "What was read before.", model: "test" });
  await forgetting;
  expect(await storing).toBe(false);
  expect(await ranges(actor, id)).toEqual([]);
});

test("what is forgotten at the very moment in which its summary is stored stays in none", async () => {
  for (let round = 0; round < 10; round += 1) {
    const actor = await aUser();
    const id = await aThread(actor, 10, told);
    const where = { conversationId: id, sequence: round % 2 ? 3 : 7 };
    await Promise.all([summarizeWhatIsDue(actor, id), update(actor, where, { isRemembered: false })]);
    await summarizeWhatIsDue(actor, id);
    expect(await ranges(actor, id)).toEqual(["1-5", "6-10"]);
    expect(await newest(actor, id)).not.toContain(`fact-${where.sequence}`);
  }
});

test("what is not remembered is in no summary, and its place still counts", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 10, told);
  await asUser(actor, (tx) =>
    tx.message.updateMany({
      where: { conversationId: id, sequence: { lte: 5 } },
      data: { isRemembered: false },
    }),
  );
  await summarizeWhatIsDue(actor, id);
  const { items } = await listSummaries(actor, id);
  expect(items.map((summary) => summary.text === "")).toEqual([false, true]);
  expect(JSON.stringify(items)).toContain("fact-7");
  for (const n of [1, 3, 5]) expect(JSON.stringify(items)).not.toContain(`fact-${n}.`);
});

test("a reply that was answered anew is not read", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 8, told);
  const turn = await exchange(actor, id, [told(9), ""], true);
  const part = { text: "Apply for the post of a lighthouse keeper 99.", status: "stopped" as const };
  await finishReply(actor, turn.reply.id, { ...whole, ...part });
  await summarizeWhatIsDue(actor, id);
  expect(await newest(actor, id)).toContain("lighthouse");
  const again = await supersedeReply(actor, id, turn.reply.id, aWriter);
  expect(await ranges(actor, id)).toEqual(["1-5"]);
  await finishReply(actor, again.reply.id, { ...whole, text: "Apply for post 11." });
  await summarizeWhatIsDue(actor, id);
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10"]);
  expect(await newest(actor, id)).not.toContain("lighthouse");
});
