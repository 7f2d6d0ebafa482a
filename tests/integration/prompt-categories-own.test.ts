import { expect, test } from "vitest";
import {
  copyPrompt,
  createPrompt,
  exportPrompts,
  getPrompt,
  importPrompts,
  listPrompts,
  promptFileSchema,
  retireCategory,
  saveVersion,
} from "@/lib/prompts";
import { aCategory } from "@/tests/harness/a-category";
import { aPrompt } from "@/tests/harness/a-prompt";
import { handlerOf } from "@/tests/harness/account";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished } from "@/tests/harness/premade";

test("one's own prompt stays where its owner put it, and is found, saved and taken along", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const [old, heir] = [await aCategory(admin), await aCategory(admin)];
  const premade = await aPublished(admin, aPrompt({ category: old.slug }));
  const { id } = await createPrompt(person, aPrompt({ category: old.slug }));
  await retireCategory(admin, old.slug, { move_to: heir.slug, base_version: 1 });
  expect(await getPrompt(person, id)).toMatchObject({ category: old.slug, category_name: old.name });
  const found = await listPrompts(person, { category: old.slug });
  expect(found.map((prompt) => prompt.id).sort()).toEqual([id, premade].sort());
  const saved = await saveVersion(
    person,
    id,
    { title: "Anew", base_version: 1, note: "" },
    { isShown: true },
  );
  expect(saved).toMatchObject({ title: "Anew", category: old.slug });
  const file = await exportPrompts(person);
  expect(await importPrompts(await aUser(), file)).toMatchObject([{ category: old.slug }]);
  // A copy of a premade one is taken from where it stands now.
  expect(await copyPrompt(person, premade)).toMatchObject({ category: heir.slug });
});

test("a category that is not there is refused by its place, and a file with one makes nothing", async () => {
  const person = await aUser();
  const unknown = aPrompt({ category: "gardening" });
  const refused = { code: "invalid", problems: [{ field: "category" }] };
  await expect(createPrompt(person, unknown)).rejects.toMatchObject(refused);
  await expect(listPrompts(person, { category: "gardening" })).rejects.toMatchObject(refused);
  const { id } = await createPrompt(person, aPrompt());
  const change = { category: "gardening", base_version: 1, note: "" };
  await expect(saveVersion(person, id, change, { isShown: true })).rejects.toMatchObject(refused);
  const file = { format: "career-advisor/prompts", version: 1, prompts: [aPrompt(), unknown] } as const;
  await expect(importPrompts(person, { ...file, prompts: [...file.prompts] })).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringMatching(/^Prompt 2: There is no topic named gardening: name one of .*resume/),
    problems: [{ field: "prompts.1.category" }],
  });
  expect(await listPrompts(person, { premade: false })).toHaveLength(1);
  expect(JSON.stringify(promptFileSchema())).toContain('"examples":["career-paths"');
});

test("refusals and names are in the reader's language, and what holds an answer learns of a new name", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const call = await asking(person.userId);
  const german = { "accept-language": "de" };
  const list = handlerOf("GET /prompts/categories");
  const shown = await call(list, { method: "GET", headers: german });
  expect((await shown.json()).data).toContainEqual(
    expect.objectContaining({ slug: "interview", name: "Vorstellungsgespräch" }),
  );
  const held = { ...german, "if-none-match": shown.headers.get("etag") ?? "" };
  expect((await call(list, { method: "GET", headers: held })).status).toBe(304);
  await aCategory(admin);
  expect((await call(list, { method: "GET", headers: held })).status).toBe(200);
  const body = aPrompt({ category: "gardening" });
  const refused = await call(handlerOf("POST /prompts"), { method: "POST", body, headers: german });
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors[0]).toMatchObject({
    field: "category",
    message: expect.stringContaining("Es gibt kein Thema namens gardening"),
  });
});
