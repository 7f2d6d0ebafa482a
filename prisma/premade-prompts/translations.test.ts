import { describe, expect, test } from "vitest";
import { fillTemplate } from "@/lib/prompts/fill-template";
import { problemsOf } from "@/lib/prompts/translation/check-translation";
import { inLanguage } from "@/lib/prompts/translation/in-language";
import { german } from "./de";
import { spanish } from "./es";
import { premadePrompts } from "./index";

const LANGUAGES = ["de", "es"] as const;
const PAIRS = premadePrompts.flatMap((prompt) => LANGUAGES.map((language) => ({ prompt, language })));
const named = PAIRS.map((pair) => [pair.prompt.slug, pair.language, pair.prompt] as const);

/** Written alike in both. */
const ALIKE = new Set(["Kubernetes", "Data Engineer", "4"]);

describe("the premade prompts in other languages", () => {
  test.each([
    ["de", german],
    ["es", spanish],
  ] as const)("%s has every prompt, and no other", (_, words) => {
    expect(Object.keys(words).sort()).toEqual(premadePrompts.map(({ slug }) => slug).sort());
  });

  test.each(LANGUAGES)("no two titles are alike in %s", (language) => {
    const titles = premadePrompts.map(({ translations }) => translations[language].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(named)("%s in %s has the blanks and the choices of the English", (_, language, prompt) => {
    expect(problemsOf(prompt, prompt.translations[language])).toEqual([]);
  });

  test.each(named)(
    "%s in %s says all that the English says, and nothing in English",
    (_, language, prompt) => {
      const { title, description, template, slots } = prompt.translations[language];
      expect(description).toMatch(/^[\p{Lu}¿].*\.$/u);
      expect([title, description, template]).not.toContain(prompt.title);
      for (const slot of prompt.slots) {
        const words = slots.find(({ name }) => name === slot.name);
        const said = (["label", "placeholder", "help"] as const).filter((part) => words?.[part]);
        expect(said, slot.name).toEqual(
          (["label", "placeholder", "help"] as const).filter((part) => slot[part]),
        );
        const alike = said
          .map((part) => slot[part] ?? "")
          .filter((english, at) => english === words?.[said[at] ?? "label"]);
        expect(alike.filter((english) => !ALIKE.has(english))).toEqual([]);
      }
      const levels = prompt.slots.filter(({ type }) => type === "level").map(({ name }) => name);
      for (const { name, option_words } of slots) {
        if (levels.includes(name)) expect(option_words).toHaveLength(3);
      }
    },
  );

  test.each(named)("%s in %s reads well when every optional blank stays empty", (_, language, prompt) => {
    const { template, slots } = inLanguage({ ...prompt, translations: prompt.translations }, language);
    const required = slots.filter((slot) => slot.required && slot.default === undefined);
    const text = fillTemplate(
      template,
      slots,
      Object.fromEntries(required.map(({ name }) => [name, "Etwas"])),
    );
    expect(text).not.toMatch(/\{\{|\n{3}|[ \t]{2}|[ \t]$/m);
    const lines = text.split("\n");
    expect(lines.filter((line, at) => line.endsWith(":") && lines[at + 1] !== "")).toEqual([]);
    // A choice stands in it as it reads in that language.
    for (const { default: begins, options } of slots) {
      if (begins && options) expect(text).not.toContain(begins === "LinkedIn" ? "{{" : begins);
    }
  });
});
