import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { getPrompt, listPrompts, saveVersion, startSplit } from "@/lib/prompts";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, checked } from "@/tests/harness/premade";
import { aRival, someoneWith } from "@/tests/harness/rivals";

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
