import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { ListAudit } from "@/lib/audit/contract";
import { appendMessage, rateReply, startConversation } from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
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
import { listAudit } from "@/lib/users";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, checked, used } from "@/tests/harness/premade";
import { aWriter } from "@/tests/harness/said";

/** A published prompt with a second version that may be tried. */
async function aRival(admin: Actor): Promise<string> {
  const id = await aPublished(admin);
  const words = { title: "Tried words", instructions: "Say second.", base_version: 1, note: "" };
  await saveVersion(admin, id, words, { isShown: false });
  await checked(admin, id, 2);
  return id;
}

/** Somebody who is shown that version of a prompt. */
async function someoneWith(id: string, version: number): Promise<Actor> {
  for (let tried = 0; tried < 200; tried += 1) {
    const person = await aUser();
    if ((await getPrompt(person, id)).version === version) return person;
  }
  throw new Error(`nobody of 200 was shown version ${version}`);
}

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

test.each([3, 25, 90])(
  "of %i in a hundred: the place of a person alone decides what they are shown",
  async (share) => {
    const admin = await anAdmin();
    const id = await aRival(admin);
    const split = await startSplit(admin, id, { version: 2, share });
    const people = await Promise.all(Array.from({ length: 24 }, () => aUser()));
    for (const person of people) {
      const [row] = await asSystem(
        (tx) => tx.$queryRaw<{ place: number; shown: number }[]>`
        select split_place(${person.userId}::uuid, ${split.id}::uuid) as place,
          version_shown(${id}::uuid, ${person.userId}::uuid) as shown`,
      );
      const version = (row?.place ?? 100) < share ? 2 : 1;
      expect(row?.shown).toBe(version);
      expect(await getPrompt(person, id)).toMatchObject({ version });
    }
  },
);

test("who is shown other words finds them by those words, and not by what others are shown", async () => {
  const admin = await anAdmin();
  const id = await aPublished(admin);
  const rare = `sextant${crypto.randomUUID().slice(0, 8)}`;
  const words = { description: `With a ${rare}.`, tags: [rare], category: "salary" as const };
  await saveVersion(admin, id, { ...words, base_version: 1, note: "" }, { isShown: false });
  await checked(admin, id, 2);
  await startSplit(admin, id, { version: 2, share: 50 });
  const [control, tried] = [await someoneWith(id, 1), await someoneWith(id, 2)];
  const finds = async (person: Actor, filter: Parameters<typeof listPrompts>[1]) =>
    (await listPrompts(person, filter)).some((prompt) => prompt.id === id);
  const before = (await getPrompt(control, id)).category;
  expect(before).not.toBe(words.category);
  for (const filter of [{ q: rare.toUpperCase() }, { tag: rare }, { category: words.category }]) {
    expect(await finds(tried, filter)).toBe(true);
    expect(await finds(control, filter)).toBe(false);
  }
  expect(await finds(control, { category: before })).toBe(true);
  expect(await finds(tried, { category: before })).toBe(false);
});

test("about the share of people that was named gets it, and another split draws them anew", async () => {
  const [one, other] = [newId(), newId()];
  const rows = await asSystem(
    (tx) => tx.$queryRaw<{ tried: bigint; again: bigint; both: bigint }[]>`
      with people as (select gen_random_uuid() as id from generate_series(1, 4000)), places as (
        select split_place(id, ${one}::uuid) < 30 as tried, split_place(id, ${other}::uuid) < 30 as again,
          split_place(id, ${one}::uuid) as place from people)
      select count(*) filter (where tried) as tried, count(*) filter (where again) as again,
        count(*) filter (where tried and again) as both from places where place between 0 and 99`,
  );
  const [{ tried, again, both }] = rows as [{ tried: bigint; again: bigint; both: bigint }];
  // Of 4000, 30 % are 1200, give or take 29: six of those to each side.
  expect(Math.abs(Number(tried) - 1_200)).toBeLessThan(174);
  expect(Math.abs(Number(again) - 1_200)).toBeLessThan(174);
  expect(Math.abs(Number(both) - 360)).toBeLessThan(110);
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
