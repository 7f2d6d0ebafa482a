import { expect, test } from "vitest";
import { ListAudit } from "@/lib/audit/contract";
import { appendMessage, rateReply, startConversation } from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import {
  arrangePrompt,
  countEffects,
  endSplit,
  getPrompt,
  listPrompts,
  listSplits,
  promptForAdvice,
  publishVersion,
  saveVersion,
  startSplit,
} from "@/lib/prompts";
import { StartSplit } from "@/lib/prompts/split/contract";
import { countSplit } from "@/lib/prompts/split/split.sql";
import { listAudit } from "@/lib/users";
import { aUser } from "@/tests/harness/people";
import { anAdmin, used } from "@/tests/harness/premade";
import { aRival, someoneWith } from "@/tests/harness/rivals";
import { aWriter } from "@/tests/harness/said";

test("each person is shown one version, everywhere and each time the same, and what they use is that", async () => {
  const admin = await anAdmin();
  const id = await aRival(admin);
  await startSplit(admin, id, { version: 2, share: 50 });
  for (const [version, title, instructions] of [
    [1, "Ask about a role", "Say first."],
    [2, "Tried words", "Say second."],
  ] as const) {
    const person = await someoneWith(id, version);
    expect(await getPrompt(person, id)).toMatchObject({ title, version });
    expect((await listPrompts(person)).find((prompt) => prompt.id === id)).toMatchObject({ title, version });
    const reply = await used(person, id);
    expect(await promptForAdvice(person, id, reply.conversation_id)).toMatchObject({ instructions });
    // Sent without having been filled in by us.
    const { id: other } = await startConversation(person, {});
    await appendMessage(person, other, { text: "As it stands", prompt_id: id }, aWriter);
    expect(await promptForAdvice(person, id, other)).toMatchObject({ instructions });
    const uses = await asUser(person, (tx) => tx.promptUse.findMany({ where: { promptId: id } }));
    expect(uses.map(({ promptVersion }) => promptVersion)).toEqual([version, version]);
  }
});

test("versions are counted apart from its beginning on, and better is said of what is sure alone", async () => {
  const admin = await anAdmin();
  const id = await aRival(admin);
  const early = await aUser();
  await used(early, id);
  const { id: splitId } = await startSplit(admin, id, { version: 2, share: 50 });
  const [control, tried] = [await someoneWith(id, 1), await someoneWith(id, 2)];
  for (const [person, value, times] of [
    [control, "down", 2],
    [tried, "up", 3],
  ] as const) {
    for (let time = 0; time < times; time += 1) {
      const reply = await used(person, id);
      await rateReply(person, reply.conversation_id, reply.id, { value });
    }
  }
  await countEffects();
  const [split] = await listSplits(admin, id);
  expect(split).toMatchObject({
    id: splitId,
    tried: { version: 2, uses: 3, up: 3, down: 0, helped: null },
    against: { version: 1, uses: 2, up: 0, down: 2, helped: null },
    comparison: { verdict: "unclear", difference: null, fewest_ratings: 20 },
  });
  await asSystem((tx) =>
    tx.promptSplit.updateMany({
      where: { id: splitId },
      data: { ups: 40, downs: 5, againstUps: 20, againstDowns: 25 },
    }),
  );
  expect((await listSplits(admin, id))[0]?.comparison).toMatchObject({ verdict: "better" });
});

test("what ended is counted once more by the job, as what was used and rated says, and then stays", async () => {
  const admin = await anAdmin();
  const id = await aRival(admin);
  const { id: splitId } = await startSplit(admin, id, { version: 2, share: 50 });
  const person = await someoneWith(id, 2);
  const rated = await used(person, id);
  await countEffects();
  await rateReply(person, rated.conversation_id, rated.id, { value: "up" });
  await used(await someoneWith(id, 1), id);
  expect(await endSplit(admin, id, splitId, { keep: "against" })).toMatchObject({
    counted_at: null,
    tried: { uses: 1, up: 0 },
  });
  await used(person, id);
  await countEffects();
  const counted = { tried: { uses: 1, up: 1, down: 0 }, against: { uses: 1, up: 0, down: 0 } };
  const [ended] = await listSplits(admin, id);
  expect(ended).toMatchObject({ counted_at: expect.any(String), ...counted });
  await countEffects();
  expect((await listSplits(admin, id))[0]).toEqual(ended);
});

test("the winner goes to everybody, the loser to nobody, and the log says so", async () => {
  const admin = await anAdmin();
  const id = await aRival(admin);
  const split = await startSplit(admin, id, { version: 2, share: 1 });
  const person = await someoneWith(id, 1);
  expect(await endSplit(admin, id, split.id, { keep: "version" })).toMatchObject({ outcome: "kept" });
  expect(await endSplit(admin, id, split.id, { keep: "version" })).toMatchObject({ outcome: "kept" });
  await expect(endSplit(admin, id, split.id, { keep: "against" })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await getPrompt(person, id)).toMatchObject({ version: 2 });
  const back = await startSplit(admin, id, { version: 1, share: 99 });
  await endSplit(admin, id, back.id, { keep: "against" });
  expect(await getPrompt(person, id)).toMatchObject({ version: 2 });
  const { items } = await listAudit(admin, ListAudit.parse({ person: id, action: "prompt." }));
  const told = items.reverse().filter(({ action }) => action.startsWith("prompt.split"));
  expect(told.map(({ action, detail }) => [action, detail.outcome ?? detail.share])).toEqual([
    ["prompt.split_started", 1],
    ["prompt.split_ended", "kept"],
    ["prompt.split_started", 99],
    ["prompt.split_ended", "dropped"],
  ]);
});

test("who publishes or archives meanwhile ends it", async () => {
  const admin = await anAdmin();
  const id = await aRival(admin);
  await startSplit(admin, id, { version: 2, share: 99 });
  const person = await someoneWith(id, 2);
  await publishVersion(admin, id, 1);
  expect(await getPrompt(person, id)).toMatchObject({ version: 1 });
  await startSplit(admin, id, { version: 2, share: 50 });
  await arrangePrompt(admin, id, { archived: true });
  const splits = await listSplits(admin, id);
  expect(splits.map(({ outcome }) => outcome)).toEqual(["overtaken", "overtaken"]);
});

test("a count that was begun before the end stores nothing after it", async () => {
  const admin = await anAdmin();
  const id = await aRival(admin);
  const { id: split } = await startSplit(admin, id, { version: 2, share: 50 });
  const asRead = await asSystem((tx) => tx.promptSplit.findFirstOrThrow({ where: { id: split } }));
  await used(await someoneWith(id, 2), id);
  await endSplit(admin, id, split, { keep: "against" });
  await asSystem((tx) => countSplit(tx, asRead));
  expect((await listSplits(admin, id))[0]).toMatchObject({ counted_at: null, tried: { uses: 0 } });
});

test.each([0, 100, 12.5])("%s in a hundred is no share, which is said in words", (share) => {
  const { error } = StartSplit.safeParse({ version: 2, share });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["share", "Choose a whole number from 1 to 99."],
  ]);
});

test("what cannot be compared is refused, and nothing begins", async () => {
  const admin = await anAdmin();
  const id = await aRival(admin);
  const conflict = { code: "conflict" };
  await expect(startSplit(admin, id, { version: 1, share: 50 })).rejects.toMatchObject(conflict);
  await saveVersion(admin, id, { title: "Unseen", base_version: 2, note: "" }, { isShown: false });
  await expect(startSplit(admin, id, { version: 3, share: 50 })).rejects.toMatchObject(conflict);
  await expect(startSplit(admin, id, { version: 9, share: 50 })).rejects.toMatchObject({ code: "not_found" });
  await expect(startSplit(await aUser(), id, { version: 2, share: 50 })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await listSplits(admin, id)).toEqual([]);
  await startSplit(admin, id, { version: 2, share: 50 });
  await expect(startSplit(admin, id, { version: 2, share: 20 })).rejects.toMatchObject(conflict);
  expect(await listSplits(admin, id)).toHaveLength(1);
});
