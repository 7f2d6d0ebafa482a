import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { summarizeWhatIsDue } from "@/lib/advisor";
import { summarizeWhatIsLeft } from "@/lib/advisor/summarize-what-is-left";
import {
  conversationsToSummarize,
  deleteConversation,
  embedPendingSummaries,
  finishReply,
  listSummaries,
  peopleToEmbed,
  startConversation,
  storeSummary,
  summaryDue,
  supersedeReply,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { aUser } from "@/tests/harness/people";
import { aWriter, whole } from "@/tests/harness/said";
import { aThread, exchange, goOn } from "@/tests/harness/threads";

/** The ranges of a conversation, oldest first: `1-5`. */
async function ranges(actor: Actor, conversationId: string) {
  const { items } = await listSummaries(actor, conversationId, { limit: 200 });
  return items.reverse().map((summary) => `${summary.from_sequence}-${summary.to_sequence}`);
}

async function newest(actor: Actor, conversationId: string) {
  const { items } = await listSummaries(actor, conversationId);
  return items[0]?.text ?? "";
}

const vectorsOf = (actor: Actor) =>
  asUser(actor, (tx) => tx.embedding.count({ where: { sourceType: "summary" } }));

/** A thread in which message n holds the word `fact-n` and a number, so that a summary quotes what it reads. */
const told = (n: number) => (n % 2 ? `I have ${n} years of Terraform at fact-${n}.` : `Apply for post ${n}.`);

test.each([
  [4, []],
  [5, ["1-5"]],
  [10, ["1-5", "6-10"]],
  [23, ["1-5", "6-10", "11-15", "16-20"]],
])("of %i messages every five have a summary with its vectors", async (messages, expected) => {
  const actor = await aUser();
  const id = await aThread(actor, messages, told);
  expect(await summarizeWhatIsDue(actor, id)).toBe(expected.length);
  expect(await ranges(actor, id)).toEqual(expected);
  expect(await summarizeWhatIsDue(actor, id)).toBe(0);
  expect(await vectorsOf(actor)).toBeGreaterThanOrEqual(expected.length);
});

test("a reply that is still being written is covered only when it is whole", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 8, told);
  const turn = await exchange(actor, id, [told(9), ""], true);
  await summarizeWhatIsDue(actor, id, { atRest: true });
  expect(await ranges(actor, id)).toEqual(["1-5", "6-9"]);
  await finishReply(actor, turn.reply.id, { ...whole, text: told(10) });
  await summarizeWhatIsDue(actor, id);
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10"]);
});

test("at rest fewer messages get a summary too, and it grows when the thread goes on", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 8, told);
  await summarizeWhatIsDue(actor, id, { atRest: true });
  expect(await ranges(actor, id)).toEqual(["1-5", "6-8"]);
  await goOn(actor, id, 9, 14, told);
  await summarizeWhatIsDue(actor, id);
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10"]);
  await summarizeWhatIsDue(actor, id, { atRest: true });
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10", "11-14"]);
});

test("ten runs at once make each summary once, and their ranges add up", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 22, told);
  const run = () => summarizeWhatIsDue(actor, id, { atRest: true });
  const stored = await Promise.all(Array.from({ length: 10 }, run));
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10", "11-15", "16-20", "21-22"]);
  expect(stored.reduce((sum, count) => sum + count, 0)).toBe(5);
  const owners = await asUser(actor, (tx) =>
    tx.embedding.findMany({
      where: { sourceType: "summary" },
      distinct: ["summaryId"],
      select: { summaryId: true },
    }),
  );
  expect(owners).toHaveLength(5);
});

test("what a run left undone is found by the sweep", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 12, told);
  const due = await summaryDue(actor, id);
  // The process died with the text in its hand.
  expect(due?.range).toEqual({ from: 1, to: 5 });
  expect(await conversationsToSummarize(600)).toContainEqual({
    userId: actor.userId,
    conversationId: id,
    isQuiet: false,
  });
  await summarizeWhatIsLeft();
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10"]);
  await asUser(actor, (tx) => tx.conversation.updateMany({ data: { lastMessageAt: new Date(0) } }));
  await summarizeWhatIsLeft();
  expect(await ranges(actor, id)).toEqual(["1-5", "6-10", "11-12"]);
  const waiting = (await conversationsToSummarize(600)).map(({ conversationId }) => conversationId);
  expect(waiting).not.toContain(id);
});

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

test("a summary goes with its conversation, and a stranger sees none", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 10, told);
  await summarizeWhatIsDue(actor, id);
  const stranger = await aUser();
  await expect(listSummaries(stranger, id)).rejects.toMatchObject({ code: "not_found" });
  expect(await summarizeWhatIsDue(stranger, id)).toBe(0);
  // The same id, theirs: the key is the owner's and the id.
  await startConversation(stranger, { id });
  expect((await listSummaries(stranger, id)).items).toEqual([]);
  await deleteConversation(actor, id);
  expect(await asUser(actor, (tx) => tx.conversationSummary.count())).toBe(0);
  expect(await vectorsOf(actor)).toBe(0);
});

test("pages of summaries go back in time, each with its first message", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 15, told);
  await summarizeWhatIsDue(actor, id);
  const first = await listSummaries(actor, id, { limit: 2 });
  expect(first.items.map((summary) => summary.from_sequence)).toEqual([11, 6]);
  const second = await listSummaries(actor, id, { limit: 2, cursor: first.nextCursor ?? undefined });
  expect(second.items.map((summary) => summary.from_sequence)).toEqual([1]);
  expect(second.nextCursor).toBeNull();
  const message = await asUser(actor, (tx) =>
    tx.message.findFirst({ where: { id: second.items[0]?.first_message_id ?? "" } }),
  );
  expect(message?.sequence).toBe(1);
});

test("after a change of the embedding model the summaries' vectors are made anew", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 5, told);
  await summarizeWhatIsDue(actor, id);
  await asUser(actor, (tx) =>
    tx.conversationSummary.updateMany({ data: { embeddedWith: "an older model" } }),
  );
  expect((await peopleToEmbed({ whole: true })).messages).toContain(actor.userId);
  expect(await embedPendingSummaries(actor)).toBe(1);
  expect(await embedPendingSummaries(actor)).toBe(0);
});
