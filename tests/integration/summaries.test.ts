import { expect, test } from "vitest";
import { askForWhatIsLeft, summarizeWhatIsDue } from "@/lib/advisor";
import {
  conversationsToSummarize,
  deleteConversation,
  embedPendingSummaries,
  finishReply,
  listSummaries,
  peopleToEmbed,
  startConversation,
  summaryDue,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { alone } from "@/tests/harness/alone";
import { startHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { whole } from "@/tests/harness/said";
import { ranges, told, vectorsOf } from "@/tests/harness/summaries";
import { aThread, exchange, goOn } from "@/tests/harness/threads";

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

alone();
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
  const endJobs = await startHouseJobs();
  const found = () => expect.poll(() => ranges(actor, id), { timeout: 80_000 });
  await askForWhatIsLeft();
  await found().toEqual(["1-5", "6-10"]);
  await asUser(actor, (tx) => tx.conversation.updateMany({ data: { lastMessageAt: new Date(0) } }));
  await askForWhatIsLeft();
  await found().toEqual(["1-5", "6-10", "11-12"]);
  await endJobs();
  const waiting = (await conversationsToSummarize(600)).map(({ conversationId }) => conversationId);
  expect(waiting).not.toContain(id);
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
  expect((await peopleToEmbed({ whole: true })).behind.messages).toContain(actor.userId);
  expect(await embedPendingSummaries(actor)).toBe(1);
  expect(await embedPendingSummaries(actor)).toBe(0);
});
