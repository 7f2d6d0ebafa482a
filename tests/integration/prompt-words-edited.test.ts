import { describe, expect, test } from "vitest";
import { fillPrompt } from "@/lib/advisor";
import { getPrompt, listPremade, listPromptVersions, saveVersion } from "@/lib/prompts";
import { aTranslated, inGerman } from "@/tests/harness/a-translated";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, checked, edited, published } from "@/tests/harness/premade";

const draft = { note: "", base_version: 1 };

describe("what an administrator changes", () => {
  test("in English marks the translation, until it is written anew or said to be right still", async () => {
    const admin = await anAdmin();
    const id = await aPublished(admin, aTranslated());
    const standing = async () => {
      const [newest] = await listPromptVersions(admin, id);
      return newest?.translations.de;
    };
    const first = await standing();
    expect(first).toMatchObject({ is_outdated: false, fits: true });
    await saveVersion(admin, id, { ...draft, tags: ["new"] }, { isShown: false });
    expect(await standing()).toEqual(first);
    const saved = await saveVersion(
      admin,
      id,
      { ...draft, title: "Plan a class", base_version: 2 },
      { isShown: false },
    );
    expect(saved.translations.de).toEqual({ ...first, is_outdated: true });
    const { de } = saved.translations;
    if (!de) throw new Error("it is gone");
    const { is_outdated: _, fits: __, source, ...words } = de;
    const kept = { translations: { de: { ...words, ...(source ? { source } : {}) } } };
    await saveVersion(admin, id, { ...draft, ...kept, base_version: 3 }, { isShown: false });
    expect(await standing()).toMatchObject({ is_outdated: true });
    const right = { translations: { de: words } };
    await saveVersion(admin, id, { ...draft, ...right, base_version: 4 }, { isShown: false });
    expect(await standing()).toMatchObject({ is_outdated: false });
    await saveVersion(admin, id, { ...draft, translations: {}, base_version: 5 }, { isShown: false });
    expect(await standing()).toBeUndefined();
  });

  test("of the blanks is shown in English, also to who reads German, until that has them too", async () => {
    const admin = await anAdmin();
    const person = await aUser();
    const id = await aPublished(admin, aTranslated());
    const more = {
      template: "I want to learn {{skill}}.",
      slots: aTranslated().slots.filter(({ name }) => name === "skill"),
    };
    await edited(admin, id, { ...more, base_version: 1 });
    expect(await getPrompt(person, id, "de")).toMatchObject({ language: "en", template: more.template });
    expect((await fillPrompt(person, id, { values: { skill: "Go" } }, { language: "de" })).text).toBe(
      "I want to learn Go.",
    );
    const [newest] = await listPromptVersions(admin, id);
    expect(newest?.translations.de).toMatchObject({ is_outdated: true, fits: false });
    const torn = { translations: { de: { ...inGerman, title: "Anders" } }, base_version: 2 };
    await expect(saveVersion(admin, id, { ...draft, ...torn }, { isShown: false })).rejects.toMatchObject({
      code: "invalid",
      problems: [
        { field: "translations.de.template", message: "There is no {{time}} in English." },
        { field: "translations.de.slots" },
      ],
    });
    const anew = { ...inGerman, template: "{{skill}} lernen.", slots: inGerman.slots.slice(0, 1) };
    await edited(admin, id, { translations: { de: anew }, base_version: 2 });
    expect(await getPrompt(person, id, "de")).toMatchObject({ language: "de", template: anew.template });
  });

  test("in a translation is checked like English, and blocks nothing of it at the gate", async () => {
    const admin = await anAdmin();
    const id = await aPublished(admin, aTranslated());
    await saveVersion(admin, id, { ...draft, translations: { es: spanish } }, { isShown: false });
    const gate = await checked(admin, id, 2);
    expect(gate.answers[0]?.question).toMatch(/^I want to learn/);
    await published(admin, id, 2);
    expect(await getPrompt(admin, id, "es")).toMatchObject({ language: "es", title: spanish.title });
    expect(await getPrompt(admin, id, "de")).toMatchObject({ language: "en" });
  });
});

test("the list says of the newest words what is translated, and what is to be done", async () => {
  const admin = await anAdmin();
  const id = await aPublished(admin, aTranslated());
  const listed = async () => (await listPremade(admin)).find((prompt) => prompt.id === id)?.translations;
  expect(await listed()).toEqual({ de: "current", es: "missing" });
  await saveVersion(admin, id, { ...draft, title: "Plan a class" }, { isShown: false });
  expect(await listed()).toEqual({ de: "outdated", es: "missing" });
  const less = { template: "Teach me {{skill}}.", slots: aTranslated().slots.slice(0, 1), base_version: 2 };
  await saveVersion(admin, id, { ...draft, ...less }, { isShown: false });
  expect(await listed()).toEqual({ de: "unfit", es: "missing" });
});

const spanish = {
  ...inGerman,
  title: "Planear un curso",
  template: "Quiero aprender {{skill}} en {{time}}.",
};
