import { describe, expect, test } from "vitest";
import { PremadeContent } from "@/lib/prompts/contract";
import { fillTemplate } from "@/lib/prompts/fill-template";
import { fits, problemsOf } from "./check-translation";
import { inLanguage } from "./in-language";
import { ownWords } from "./own-words";
import { settleTranslations } from "./settle-translations";
import { sourceOf } from "./source-of";

const german = {
  title: "Was fehlt mir?",
  description: "Vergleich dich mit einer Stelle.",
  template: "In {{horizon}} möchte ich {{role}} sein, Stufe {{level}}.",
  slots: [
    { name: "role", label: "Welche Stelle?", placeholder: "Köchin", default: "Koch" },
    { name: "horizon", label: "Bis wann?", option_words: ["einem Jahr", "drei Jahren"] },
    { name: "level", label: "Auf welcher Stufe?", option_words: ["Junior", "Mittel", "Senior"] },
  ],
};

const english = {
  title: "What am I missing?",
  description: "Compare yourself with a role.",
  category: "skill-gaps",
  template: "In {{horizon}} I want to be {{role}}, at {{level}} level.",
  slots: [
    { name: "role", label: "Which role?", type: "text", required: true, help: "Any.", default: "Cook" },
    {
      name: "horizon",
      label: "By when?",
      type: "choice",
      required: true,
      options: ["a year", "three years"],
      default: "three years",
    },
    { name: "level", label: "At which level?", type: "level", required: true, default: "mid" },
  ],
};

const prompt = (translation: object = german, own: object = {}) =>
  PremadeContent.parse({ ...english, ...own, translations: { de: translation } });

describe("a prompt in another language", () => {
  test("is filled with what the choices read as, and takes the same values as in English", () => {
    const values = { role: "nurse", horizon: "a year", level: "senior" };
    const said = (language: "en" | "de" | "es") => {
      const { template, slots } = inLanguage(prompt(), language);
      return fillTemplate(template, slots, values);
    };
    expect(said("de")).toBe("In einem Jahr möchte ich nurse sein, Stufe Senior.");
    expect(said("en")).toBe("In a year I want to be nurse, at senior level.");
    expect(said("es")).toBe(said("en"));
  });

  test("says in which it is, and no word of another: a hint that it does not give is none", () => {
    const { language, title, slots } = inLanguage(prompt(), "de");
    expect({ language, title }).toEqual({ language: "de", title: "Was fehlt mir?" });
    expect(slots[0]).toEqual({
      name: "role",
      label: "Welche Stelle?",
      type: "text",
      required: true,
      placeholder: "Köchin",
      default: "Koch",
    });
    expect(slots[1]).toMatchObject({ default: "three years", options: ["a year", "three years"] });
    expect(inLanguage(prompt(), "es")).toMatchObject({ language: "en", title: "What am I missing?" });
  });

  test("is English where its blanks are others than those that are filled in", () => {
    const changed = prompt(german, { template: `${english.template} {{more}}` });
    changed.slots.push({ name: "more", label: "What else?", type: "text", required: false });
    expect(inLanguage(changed, "de")).toMatchObject({ language: "en", template: changed.template });
  });

  test("becomes one's own with choices that read as they are, and a level that is one of them", () => {
    const own = ownWords(inLanguage(prompt(), "de"));
    expect(own.slots[1]).toMatchObject({ options: ["einem Jahr", "drei Jahren"], default: "drei Jahren" });
    expect(own.slots[2]).toMatchObject({
      type: "choice",
      options: ["Junior", "Mittel", "Senior"],
      default: "Mittel",
    });
    expect(fillTemplate(own.template, own.slots, {})).toBe(
      "In drei Jahren möchte ich Koch sein, Stufe Mittel.",
    );
    expect(JSON.stringify(own)).not.toContain("option_words");
  });
});

describe("a translation is refused", () => {
  const [role, horizon, level] = german.slots;
  test.each([
    ["a blank that is not there", { template: `${german.template} {{andere}}` }, "template"],
    ["a blank that is left out", { template: "Was fehlt mir für {{role}} in {{horizon}}?" }, "template"],
    ["no words for a blank", { slots: [role, level] }, "slots"],
    ["words for one twice", { slots: [role, role, horizon, level] }, "slots"],
    ["words for what is not there", { slots: [role, horizon, level, { name: "x", label: "X" }] }, "slots"],
    ["a choice too few", { slots: [role, { ...horizon, option_words: ["einem Jahr"] }, level] }, "slots"],
    ["two choices alike", { slots: [role, { ...horizon, option_words: ["bald", "bald"] }, level] }, "slots"],
    ["no choices", { slots: [role, { name: "horizon", label: "Bis wann?" }, level] }, "slots"],
    ["choices of a text", { slots: [{ ...role, option_words: ["a", "b"] }, horizon, level] }, "slots"],
  ])("with %s", (_, change, field) => {
    const content = prompt({ ...german, ...change });
    const problems = problemsOf(content, content.translations.de ?? german);
    expect(problems).toMatchObject([{ field }]);
    expect(() => settleTranslations(content)).toThrow(
      expect.objectContaining({
        code: "invalid",
        problems: [expect.objectContaining({ field: `translations.de.${field}` })],
      }),
    );
  });

  test("unless it is as it was in the version before: then it waits, and English is shown", () => {
    const content = prompt({ ...german, template: "Nichts." });
    expect(fits(content, content.translations.de ?? german)).toBe(false);
    expect(settleTranslations(content, content.translations).de?.template).toBe("Nichts.");
    const confirmed = settleTranslations(prompt()).de;
    expect(confirmed?.source).toBe(sourceOf(prompt()));
  });
});

test("what a translation was written for is another as soon as a word of it is", () => {
  const source = sourceOf(prompt());
  expect(source).toMatch(/^[0-9a-f]{16}$/);
  expect(sourceOf(prompt(german, { tags: ["new"], instructions: "Other.", category: "resume" }))).toBe(
    source,
  );
  const [first, ...rest] = english.slots;
  for (const change of [
    { title: "Missing" },
    { description: "Other." },
    { template: `${english.template} Well?` },
    { slots: [{ ...first, label: "Role?" }, ...rest] },
    { slots: [{ ...first, default: "Baker" }, ...rest] },
    { slots: [{ ...first, placeholder: "Nurse" }, ...rest] },
  ]) {
    expect(sourceOf(prompt(german, change)), JSON.stringify(change)).not.toBe(source);
  }
});
