import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { summarizeWhatIsDue } from "@/lib/advisor";
import { conversationsToSummarize, summariesAskedFor } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { aUser } from "@/tests/harness/people";
import { told } from "@/tests/harness/summaries";
import { aThread } from "@/tests/harness/threads";

const isFound = async (id: string) =>
  (await conversationsToSummarize(600)).some(({ conversationId }) => conversationId === id);

/** How far the conversation's row says that summaries reach, and how far they do. */
async function reach(actor: Actor, id: string) {
  return asUser(actor, async (tx) => {
    const row = await tx.conversation.findFirst({ where: { id } });
    const { _max } = await tx.conversationSummary.aggregate({
      where: { conversationId: id },
      _max: { toSequence: true },
    });
    return { said: row?.summarizedThrough, is: _max.toSequence ?? 0 };
  });
}

const edit = (actor: Actor, conversationId: string, sequence: number, text: string) =>
  asUser(actor, (tx) => tx.message.updateMany({ where: { conversationId, sequence }, data: { text } }));

test("a conversation is found until its summaries reach its last five, and again when one of them falls", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 12, told);
  expect(await isFound(id)).toBe(true);
  await summarizeWhatIsDue(actor, id);
  expect(await reach(actor, id)).toEqual({ said: 10, is: 10 });
  expect(await isFound(id)).toBe(false);
  await edit(actor, id, 7, "I have 3 cats.");
  expect(await reach(actor, id)).toEqual({ said: 5, is: 5 });
  expect(await isFound(id)).toBe(true);
  await edit(actor, id, 2, "Apply nowhere.");
  expect(await reach(actor, id)).toEqual({ said: 0, is: 0 });
  await summarizeWhatIsDue(actor, id, { atRest: true });
  expect(await reach(actor, id)).toEqual({ said: 12, is: 12 });
});

test("summaries that come and fall at once leave no conversation that is looked at for ever, and none that is overlooked", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 20, told);
  for (let round = 0; round < 25; round += 1) {
    const fall = async (sequence: number) => {
      await pause(Math.random() * 15);
      await edit(actor, id, sequence, `I have ${round} cats.`);
    };
    await Promise.all([summarizeWhatIsDue(actor, id), fall(3), fall(13), summarizeWhatIsDue(actor, id)]);
    const { said, is } = await reach(actor, id);
    expect(said).toBe(is);
  }
});

test("two hundred conversations that nobody can summarize hide no other one", async () => {
  const actor = await aUser();
  const { userId } = actor;
  const stuck = Array.from({ length: 200 }, () => ({ userId, id: newId(), lastMessageAt: new Date(0) }));
  const data = stuck.map((row) => ({ ...row, lastSequence: 5, messageCount: 5 }));
  await asUser(actor, (tx) => tx.conversation.createMany({ data }));
  const id = await aThread(actor, 6, told);
  expect(await isFound(id)).toBe(false);
  // Others may wait in the same database.
  for (let sweeps = 0; sweeps < 5 && !(await isFound(id)); sweeps += 1) {
    await summariesAskedFor(await conversationsToSummarize(600));
  }
  expect(await isFound(id)).toBe(true);
});

test("what is asked for in vain is asked for less and less often, until its summaries change", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 5, told);
  const own = { where: { id } };
  const asked = async () => {
    const [one] = (await conversationsToSummarize(600)).filter(({ conversationId }) => conversationId === id);
    if (!one) throw new Error("it is not found");
    await summariesAskedFor([one]);
    expect(await isFound(id)).toBe(false);
    const row = await asUser(actor, (tx) => tx.conversation.findFirstOrThrow(own));
    // Its time has come.
    await asUser(actor, (tx) => tx.conversation.updateMany({ ...own, data: { summaryAskAt: new Date(0) } }));
    return Math.round(((row.summaryAskAt?.getTime() ?? 0) - Date.now()) / 60_000);
  };
  const minutes: number[] = [];
  for (let n = 0; n < 8; n += 1) minutes.push(await asked());
  expect(minutes).toEqual([10, 40, 160, 640, 2_560, 10_080, 10_080, 10_080]);
  await summarizeWhatIsDue(actor, id);
  await edit(actor, id, 3, "I have 3 cats.");
  expect(await asked()).toBe(10);
});

test("after a turn only the five that it made whole are summarized", async () => {
  const actor = await aUser();
  const id = await aThread(actor, 8, told);
  expect(await summarizeWhatIsDue(actor, id, { afterTurn: 8 })).toBe(0);
  expect(await summarizeWhatIsDue(actor, id, { afterTurn: 6 })).toBe(1);
});
