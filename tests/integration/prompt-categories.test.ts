import { expect, test } from "vitest";
import { ListAudit } from "@/lib/audit/contract";
import { newId } from "@/lib/ids";
import {
  changeCategory,
  createCategory,
  getPrompt,
  listCategories,
  listManagedCategories,
  listPremade,
  listPrompts,
  orderCategories,
  restoreCategory,
  retireCategory,
} from "@/lib/prompts";
import { listAudit } from "@/lib/users";
import { aCategory, aName } from "@/tests/harness/a-category";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished } from "@/tests/harness/premade";

const inUse = (categories: { slug: string; is_archived: boolean }[]) =>
  categories.filter(({ is_archived }) => !is_archived).map(({ slug }) => slug);

test("the ten of the product are there in three languages, in their order", async () => {
  const person = await aUser();
  const german = await listCategories(person, "de");
  expect(german).toContainEqual({ slug: "resume", name: "Lebenslauf", language: "de", is_archived: false });
  const [english, spanish] = [await listCategories(person), await listCategories(person, "es")];
  expect(english.find(({ slug }) => slug === "resume")?.name).toBe("Résumé");
  expect(spanish.find(({ slug }) => slug === "resume")?.name).toBe("Currículum");
  const slugs = english.map(({ slug }) => slug);
  expect(slugs.indexOf("career-paths")).toBeLessThan(slugs.indexOf("workplace"));
});

test("one that is added is the last, is made once, and is read in English until it is translated", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const id = newId();
  const words = { name: aName("Über 50: ein Neuanfang"), translations: {} };
  const made = await createCategory(admin, words, id);
  expect(made).toMatchObject({ prompts: 0, is_used: false, is_archived: false, moved_to: null, version: 1 });
  expect(made.slug).toMatch(/^uber-50-ein-neuanfang-[0-9a-f]{8}$/);
  expect(await createCategory(admin, words, id)).toEqual(made);
  const seen = async () => (await listCategories(person, "de")).find(({ slug }) => slug === made.slug);
  expect(await seen()).toMatchObject({ name: words.name, language: "en" });
  const translations = { de: aName("Neuanfang") };
  await changeCategory(admin, made.slug, { translations, base_version: 1 });
  expect(await seen()).toMatchObject({ name: translations.de, language: "de" });
});

test("a new name is what a person reads of every prompt under it, and the slug stays", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const { slug } = await aCategory(admin);
  const id = await aPublished(admin, aPrompt({ category: slug }));
  const [name, de] = [aName("Days off"), aName("Freie Tage")];
  await changeCategory(admin, slug, { name, translations: { de }, base_version: 1 });
  expect(await getPrompt(person, id)).toMatchObject({ category: slug, category_name: name });
  expect(await getPrompt(person, id, "de")).toMatchObject({ category: slug, category_name: de });
  expect(await getPrompt(person, id, "es")).toMatchObject({ category_name: name });
});

test("two administrators who change one at once: the second is told, and nothing is lost", async () => {
  const [one, two] = [await anAdmin(), await anAdmin()];
  const { slug } = await aCategory(one);
  const name = aName("Hers");
  await changeCategory(one, slug, { name, base_version: 1 });
  const late = changeCategory(two, slug, { translations: { de: aName("Seins") }, base_version: 1 });
  await expect(late).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining(name) });
  const kept = await changeCategory(two, slug, { translations: { de: "Seins" }, base_version: 2 });
  expect(kept).toMatchObject({ name, translations: { de: "Seins" }, version: 3 });
  const both = await Promise.allSettled(
    [one, two].map((admin) => changeCategory(admin, slug, { name: aName(), base_version: 3 })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a name or a slug that another one has is refused, in the field it stands in", async () => {
  const admin = await anAdmin();
  const other = await aCategory(admin, { translations: { es: aName("Turnos") } });
  const again = createCategory(admin, {
    name: other.name.toUpperCase(),
    translations: { es: other.translations.es ?? "" },
  });
  await expect(again).rejects.toMatchObject({
    code: "invalid",
    problems: [{ field: "name" }, { field: "translations.es" }],
  });
  const taken = createCategory(admin, { slug: other.slug, name: aName(), translations: {} });
  await expect(taken).rejects.toMatchObject({ code: "invalid", problems: [{ field: "slug" }] });
  await expect(changeCategory(admin, "resume", { name: other.name, base_version: 1 })).rejects.toMatchObject({
    code: "invalid",
    problems: [{ field: "name" }],
  });
});

test("lists follow the order that an administrator gives, which nobody gives over another's", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const [one, two] = [await aCategory(admin), await aCategory(admin)];
  const [first, second] = [
    await aPublished(admin, aPrompt({ category: one.slug })),
    await aPublished(admin, aPrompt({ category: two.slug })),
  ];
  const places = async () => {
    const ids = (await listPrompts(person)).map(({ id }) => id);
    return [ids.indexOf(first), ids.indexOf(second)];
  };
  const isInOrder = ([a = -1, b = -1]: number[]) => a >= 0 && b >= 0 && a < b;
  expect(isInOrder(await places())).toBe(true);
  const now = inUse(await listManagedCategories(admin));
  const swapped = now.map((slug) => (slug === one.slug ? two.slug : slug === two.slug ? one.slug : slug));
  expect(inUse(await orderCategories(admin, { slugs: swapped, replaces: now }))).toEqual(swapped);
  expect(isInOrder(await places())).toBe(false);
  const managed = (await listPremade(admin)).map(({ id }) => id);
  expect(managed.indexOf(second)).toBeLessThan(managed.indexOf(first));
  // The same again is done already; the one that was seen before is not to be taken the place of.
  await orderCategories(admin, { slugs: swapped, replaces: now });
  const over = orderCategories(admin, { slugs: now.toReversed(), replaces: now });
  await expect(over).rejects.toMatchObject({ code: "conflict" });
  const short = orderCategories(admin, { slugs: swapped.slice(1), replaces: swapped });
  await expect(short).rejects.toMatchObject({ code: "invalid", problems: [{ field: "slugs" }] });
});

test("nobody but an administrator changes any, and each act stands in the log", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const { slug } = await aCategory(admin);
  const tries = [
    listManagedCategories(person),
    aCategory(person),
    changeCategory(person, slug, { name: aName(), base_version: 1 }),
    orderCategories(person, { slugs: [slug], replaces: [slug] }),
    retireCategory(person, slug, { move_to: null, base_version: 1 }),
    restoreCategory(person, slug),
  ];
  for (const tried of tries) await expect(tried).rejects.toMatchObject({ code: "forbidden" });
  await changeCategory(admin, slug, { name: aName(), base_version: 1 });
  await retireCategory(admin, slug, { move_to: null, base_version: 2 });
  await restoreCategory(admin, slug);
  const log = await listAudit(admin, ListAudit.parse({ person: admin.userId, action: "prompt." }));
  expect(log.items.map(({ action, detail }) => [action, detail])).toEqual([
    ["prompt.category_restored", { category: slug }],
    ["prompt.category_retired", { category: slug, moved_to: null, prompts: 0 }],
    ["prompt.category_renamed", { category: slug }],
    ["prompt.category_added", { category: slug }],
  ]);
});
