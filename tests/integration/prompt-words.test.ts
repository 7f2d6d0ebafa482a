import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { fillPrompt } from "@/lib/advisor";
import { asSystem, asUser } from "@/lib/db/as-user";
import {
  copyPrompt,
  createPrompt,
  exportPrompts,
  getPrompt,
  listPrompts,
  listPromptVersions,
  publishDue,
  publishVersion,
  saveVersion,
  schedulePrompt,
  startSplit,
} from "@/lib/prompts";
import { PromptFile } from "@/lib/prompts/exchange/contract";
import { seed } from "@/prisma/seed";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aTranslated, inGerman } from "@/tests/harness/a-translated";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, edited } from "@/tests/harness/premade";
import { someoneWith } from "@/tests/harness/rivals";

beforeAll(seed);

const values = { skill: "Rust", time: "a month" };
const draft = { note: "", base_version: 1 };

describe("a translated prompt", () => {
  test("is found, read and filled in the language of who reads, and counted by its version", async () => {
    const id = await aPublished(await anAdmin(), aTranslated());
    const person = await aUser();
    const found = async (q: string, language: "en" | "de" | "es") =>
      (await listPrompts(person, { q }, language)).filter((prompt) => prompt.id === id);
    expect(await found("kurs planen", "de")).toMatchObject([{ title: "Einen Kurs planen", language: "de" }]);
    expect(await found("Kurs", "en")).toEqual([]);
    expect(await found("Plan a course", "de")).toEqual([]);
    expect(await getPrompt(person, id, "es")).toMatchObject({ title: "Plan a course", language: "en" });
    expect(await getPrompt(person, id)).toMatchObject({ language: "en" });
    const said = async (language: "en" | "de" | "es") => fillPrompt(person, id, { values }, { language });
    expect(await said("de")).toEqual({
      prompt_id: id,
      version: 1,
      language: "de",
      text: "In einem Monat möchte ich Rust lernen.",
    });
    expect(await said("es")).toMatchObject({ language: "en", text: "I want to learn Rust in a month." });
    const uses = await asUser(person, (tx) => tx.promptUse.findMany({ where: { promptId: id } }));
    expect(uses.map(({ promptVersion }) => promptVersion)).toEqual([1, 1]);
    const wrong = fillPrompt(person, id, { values: { ...values, time: "einem Monat" } }, { language: "de" });
    await expect(wrong).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "values.time", message: expect.stringContaining("einer Woche, einem Monat") }],
    });
  });

  test("is copied in the words that are shown, and one's own is in whichever language it is", async () => {
    const id = await aPublished(await anAdmin(), aTranslated());
    const person = await aUser();
    const copy = await copyPrompt(person, id, undefined, "de");
    expect(copy).toMatchObject({
      title: "Einen Kurs planen (Kopie)",
      template: inGerman.template,
      language: null,
      instructions: "Say first.",
    });
    expect(copy.slots[1]).toMatchObject({ options: ["einer Woche", "einem Monat"] });
    const filled = { skill: "Rust", time: "einer Woche" };
    expect(await fillPrompt(person, copy.id, { values: filled }, { language: "es" })).toMatchObject({
      text: "In einer Woche möchte ich Rust lernen.",
      language: null,
    });
    expect(await copyPrompt(person, id, undefined, "es")).toMatchObject({ title: "Plan a course (copy)" });
    expect(await copyPrompt(person, copy.id, undefined, "es")).toMatchObject({
      title: "Einen Kurs planen (Kopie) (copia)",
    });
    const file = await exportPrompts(person);
    expect(PromptFile.parse(file)).toEqual(file);
  });

  test("goes with its version: published, brought back, scheduled, and shown to some", async () => {
    const admin = await anAdmin();
    const person = await aUser();
    const id = await aPublished(admin, aTranslated());
    const title = async (actor: Actor = person) => (await getPrompt(actor, id, "de")).title;
    await edited(admin, id, { translations: { de: { ...inGerman, title: "Neu" } }, base_version: 1 });
    expect(await title()).toBe("Neu");
    await publishVersion(admin, id, 1);
    expect(await title()).toBe("Einen Kurs planen");
    const at = new Date(Date.now() + 60_000);
    await schedulePrompt(admin, id, { version: 2, at: at.toISOString(), replaces: null });
    await publishDue(new Date(at.getTime() + 1));
    expect(await title()).toBe("Neu");
    await publishVersion(admin, id, 1);
    await startSplit(admin, id, { version: 2, share: 50 });
    expect(await title(await someoneWith(id, 2))).toBe("Neu");
    expect(await title(await someoneWith(id, 1))).toBe("Einen Kurs planen");
  });
});

test("a prompt of one's own has no translations, whoever asks for it", async () => {
  const actor = await aUser();
  const { id } = await createPrompt(actor, aPrompt());
  const translations = { de: { ...inGerman, template: "Sag es.", slots: [] } };
  await expect(saveVersion(actor, id, { ...draft, translations }, { isShown: true })).rejects.toMatchObject({
    code: "invalid",
    problems: [{ field: "translations" }],
  });
  await saveVersion(actor, id, { ...draft, translations: {} }, { isShown: true });
  const forged = asUser(actor, (tx) => tx.prompt.updateMany({ where: { id }, data: { translations } }));
  await expect(forged).rejects.toThrow(/translated_if_premade/);
});

test("what comes with the product is in every language, and was written for its English", async () => {
  const person = await aUser();
  for (const language of ["de", "es"] as const) {
    const prompts = await listPrompts(person, { premade: true }, language);
    const product = await asSystem((tx) =>
      tx.prompt.findMany({ where: { slug: { not: null }, isEdited: false }, select: { id: true } }),
    );
    const ids = new Set(product.map(({ id }) => id));
    const shown = prompts.filter(({ id }) => ids.has(id));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((prompt) => prompt.language !== language)).toEqual([]);
  }
  const [stored] = await asSystem((tx) => tx.prompt.findMany({ where: { slug: "learning-plan" } }));
  const versions = await listPromptVersions(await anAdmin(), stored?.id ?? "");
  expect(versions[0]?.translations).toMatchObject({ de: { is_outdated: false }, es: { is_outdated: false } });
});

test("an installation gets the translations of what it did not edit, and of what it did a version to look at", async () => {
  const person = await aUser();
  // As an earlier release left them.
  const [plain, own] = ["cover-letter", "stay-or-leave"] as const;
  await asSystem((tx) =>
    tx.prompt.updateMany({
      where: { slug: { in: [plain, own] } },
      data: { translations: {}, contentHash: "of an earlier release" },
    }),
  );
  const edit = { title: "As we say", isEdited: true };
  await asSystem((tx) => tx.prompt.updateMany({ where: { slug: own }, data: edit }));
  const rowOf = (slug: string) => asSystem((tx) => tx.prompt.findFirstOrThrow({ where: { slug } }));
  const before = await rowOf(plain);
  await seed();
  await seed();
  expect(await getPrompt(person, before.id, "de")).toMatchObject({
    title: "Ein Anschreiben entwerfen",
    version: before.latestVersion + 1,
  });
  const kept = await rowOf(own);
  expect(await getPrompt(person, kept.id, "de")).toMatchObject({ title: "As we say", language: "en" });
  const [waiting] = await listPromptVersions(await anAdmin(), kept.id);
  expect(waiting).toMatchObject({ published_at: null, translations: { de: { is_outdated: false } } });
  await asSystem((tx) => tx.prompt.updateMany({ where: { slug: own }, data: { isEdited: false } }));
});
