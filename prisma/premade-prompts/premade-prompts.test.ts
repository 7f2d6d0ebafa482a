import { describe, expect, test } from "vitest";
import { fillTemplate } from "@/lib/prompts/fill-template";
import { categories } from "./categories";
import { premadePrompts } from "./index";

const namesIn = (template: string) =>
  [...template.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe("the premade prompts", () => {
  test("are at least twenty, over all categories, at least two in each", () => {
    expect(premadePrompts.length).toBeGreaterThanOrEqual(20);
    for (const category of categories) {
      expect(
        premadePrompts.filter((prompt) => prompt.category === category).length,
        category,
      ).toBeGreaterThan(1);
    }
  });

  test("have slugs, titles and positions of their own, and positions rise", () => {
    for (const key of ["slug", "title", "position"] as const) {
      expect(new Set(premadePrompts.map((prompt) => prompt[key])).size).toBe(premadePrompts.length);
    }
    const positions = premadePrompts.map((prompt) => prompt.position);
    expect(positions).toEqual([...positions].sort((left, right) => left - right));
  });

  test.each(premadePrompts)("$slug uses each slot it declares, once, and no other", ({ template, slots }) => {
    expect(namesIn(template)).toEqual(slots.map((slot) => slot.name).sort());
  });

  test.each(premadePrompts)(
    "$slug reads well when every optional slot stays empty",
    ({ template, slots }) => {
      const required = slots.filter((slot) => slot.required && slot.default === undefined);
      const text = fillTemplate(
        template,
        slots,
        Object.fromEntries(required.map(({ name }) => [name, "Something"])),
      );
      expect(text).not.toMatch(/\{\{|\n{3}|[ \t]{2}|[ \t]$/m);
      const labelsLeft = text
        .split("\n")
        .filter((line, index, lines) => line.endsWith(":") && lines[index + 1] !== "");
      expect(labelsLeft).toEqual([]);
    },
  );

  test.each(premadePrompts)(
    "$slug has defaults that its own slots accept, and one inviting sentence",
    (prompt) => {
      const values = prompt.slots.flatMap((slot) =>
        slot.default ? [[slot.name, slot.default] as const] : [],
      );
      const others = prompt.slots
        .filter((slot) => slot.required && !slot.default)
        .map((slot) => [slot.name, "x"] as const);
      expect(() =>
        fillTemplate(prompt.template, prompt.slots, Object.fromEntries([...values, ...others])),
      ).not.toThrow();
      expect(prompt.description).toMatch(/^[A-Z].*\.$/);
      expect(prompt.template).toMatch(/\b(I|me|my)\b/i);
    },
  );
});
