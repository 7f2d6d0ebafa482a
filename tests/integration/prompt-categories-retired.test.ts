import { expect, test } from "vitest";
import {
  changeCategory,
  createPremade,
  getPrompt,
  listManagedCategories,
  listPrompts,
  listPromptVersions,
  publishVersion,
  restoreCategory,
  retireCategory,
  saveVersion,
} from "@/lib/prompts";
import { aCategory, aName } from "@/tests/harness/a-category";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, edited } from "@/tests/harness/premade";

test("one with prompts is retired by naming another, where people find them; nothing of them is rewritten", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const [old, heir] = [await aCategory(admin), await aCategory(admin)];
  const id = await aPublished(admin, aPrompt({ category: old.slug }));
  await expect(retireCategory(admin, old.slug, { move_to: null, base_version: 1 })).rejects.toMatchObject({
    code: "invalid",
    problems: [{ field: "move_to" }],
  });
  for (const nowhere of [old.slug, "nowhere"]) {
    const lost = retireCategory(admin, old.slug, { move_to: nowhere, base_version: 1 });
    await expect(lost).rejects.toMatchObject({ code: "invalid", problems: [{ field: "move_to" }] });
  }
  const retired = await retireCategory(admin, old.slug, { move_to: heir.slug, base_version: 1 });
  expect(retired).toMatchObject({ prompts: 0, is_archived: true, moved_to: heir.slug });
  expect(await retireCategory(admin, old.slug, { move_to: heir.slug, base_version: 1 })).toEqual(retired);
  const [kept] = (await listManagedCategories(admin)).filter(({ slug }) => slug === heir.slug);
  expect(kept).toMatchObject({ prompts: 1, is_used: true });
  expect(await getPrompt(person, id)).toMatchObject({ category: heir.slug, category_name: heir.name });
  // A client that knows the old name alone finds it too.
  for (const category of [old.slug, heir.slug]) {
    expect((await listPrompts(person, { category })).map((prompt) => prompt.id)).toEqual([id]);
  }
  // Earlier words that are brought back go the same way, and so does what is retired after.
  await edited(admin, id, { title: "Later words", base_version: 1 });
  await publishVersion(admin, id, 1);
  expect(await getPrompt(person, id)).toMatchObject({ category: heir.slug });
  const third = await aCategory(admin);
  await retireCategory(admin, heir.slug, { move_to: third.slug, base_version: 1 });
  expect(await getPrompt(person, id)).toMatchObject({ category: third.slug });
  expect((await listPromptVersions(admin, id)).map(({ category }) => category)).toEqual([
    third.slug,
    third.slug,
  ]);
  // Brought back, each has what it had.
  await restoreCategory(admin, heir.slug);
  expect(await getPrompt(person, id)).toMatchObject({ category: heir.slug });
  expect(await restoreCategory(admin, old.slug)).toMatchObject({
    prompts: 1,
    is_archived: false,
    moved_to: null,
  });
  expect(await getPrompt(person, id)).toMatchObject({ category: old.slug });
});

test("no premade prompt is put under one that is retired, and one that stands there goes on being saved", async () => {
  const admin = await anAdmin();
  const [old, heir] = [await aCategory(admin), await aCategory(admin)];
  const id = await aPublished(admin, aPrompt({ category: old.slug }));
  const elsewhere = await aPublished(admin, aPrompt({ category: heir.slug }));
  await retireCategory(admin, old.slug, { move_to: heir.slug, base_version: 1 });
  const refused = { code: "invalid", problems: [{ field: "category" }] };
  await expect(createPremade(admin, aPrompt({ category: old.slug }))).rejects.toMatchObject(refused);
  await expect(createPremade(admin, aPrompt({ category: "nowhere" }))).rejects.toMatchObject(refused);
  const change = { category: old.slug, base_version: 1, note: "" };
  await expect(saveVersion(admin, elsewhere, change, { isShown: false })).rejects.toMatchObject(refused);
  const saved = await saveVersion(
    admin,
    id,
    { title: "Anew", base_version: 1, note: "" },
    { isShown: false },
  );
  expect(saved).toMatchObject({ title: "Anew", category: heir.slug });
});

test("one that a name was taken from meanwhile is not brought back under it", async () => {
  const admin = await anAdmin();
  const { slug, name } = await aCategory(admin);
  await retireCategory(admin, slug, { move_to: null, base_version: 1 });
  const other = await aCategory(admin, { name });
  expect(other.slug).toBe(`${slug}-2`);
  await expect(restoreCategory(admin, slug)).rejects.toMatchObject({ code: "conflict" });
  await changeCategory(admin, other.slug, { name: aName(), base_version: 1 });
  expect(await restoreCategory(admin, slug)).toMatchObject({ is_archived: false, version: 3 });
  expect(await restoreCategory(admin, slug)).toMatchObject({ version: 3 });
});
