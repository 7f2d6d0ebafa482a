import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "@/lib/errors";
import type { Slot } from "./contract";
import { fillTemplate } from "./fill-template";

const slot = (name: string, more: Partial<Slot> = {}): Slot => ({
  name,
  label: `${name}?`,
  type: "text",
  required: false,
  ...more,
});

const problemsOf = (fill: () => string) => {
  try {
    fill();
  } catch (error) {
    if (error instanceof DomainError) return error.problems.map((problem) => problem.field);
    throw error;
  }
  return [];
};

describe("fillTemplate", () => {
  test("puts each value where its slot stands", () => {
    const text = fillTemplate("I am {{who}} and want to be {{ goal }}.", [slot("who"), slot("goal")], {
      who: "a nurse",
      goal: "an educator",
    });
    expect(text).toBe("I am a nurse and want to be an educator.");
  });

  test("never expands a slot inside a value, nor a replacement pattern", () => {
    const slots = [slot("a"), slot("b")];
    expect(fillTemplate("{{a}} / {{b}}", slots, { a: "{{b}} $& $1", b: "{{a}}" })).toBe(
      "{{b}} $& $1 / {{a}}",
    );
  });

  test("drops the line of an empty optional slot with its label, and the hole it would leave", () => {
    const template = "Hello.\n\nWhat I enjoy: {{enjoy}}\n- {{more}}.\n\nThanks, {{name}}!";
    expect(
      fillTemplate(
        template,
        ["enjoy", "more", "name"].map((name) => slot(name)),
        { name: "Ana" },
      ),
    ).toBe("Hello.\n\nThanks, Ana!");
  });

  test("closes the gap where an empty slot stood inside a sentence", () => {
    const slots = [slot("where"), slot("when")];
    expect(fillTemplate("I work {{where}} ({{when}}) , and more {{when}}.", slots, {})).toBe(
      "I work, and more.",
    );
  });

  test("keeps a value's own lines and spaces when it is long text, and makes one line of plain text", () => {
    const resume = "Jobs\n\n\n\n  2020  Clerk";
    expect(fillTemplate("{{cv}}", [slot("cv", { type: "long-text" })], { cv: resume })).toBe(resume);
    expect(fillTemplate("{{role}}!", [slot("role")], { role: "a\n  b" })).toBe("a b!");
  });

  test("takes the default when nothing is given, and lets a person clear an optional one", () => {
    const slots = [
      slot("pace", { default: "slow" }),
      slot("level", { type: "level", required: true, default: "mid" }),
    ];
    expect(fillTemplate("{{level}}\n{{pace}}", slots, {})).toBe("mid\nslow");
    expect(fillTemplate("{{level}}\n{{pace}}", slots, { pace: "  ", level: "" })).toBe("mid");
  });

  test("names every value that is missing, unknown or wrong, all at once", () => {
    const slots = [
      slot("role", { required: true }),
      slot("weeks", { type: "number", min: 1, max: 52 }),
      slot("pace", { type: "choice", options: ["slow", "fast"] }),
      slot("level", { type: "level" }),
    ];
    const values = { role: " ", weeks: "53", pace: "Fast", level: "boss", constructor: "x" };
    expect(problemsOf(() => fillTemplate("{{role}}", slots, values)).sort()).toEqual([
      "values.constructor",
      "values.level",
      "values.pace",
      "values.role",
      "values.weeks",
    ]);
  });

  test.each(["1e3", "0x10", "NaN", "Infinity", "--1", "1,5", "9".repeat(400)])(
    "refuses %s as a number",
    (value) => {
      expect(problemsOf(() => fillTemplate("{{n}}", [slot("n", { type: "number" })], { n: value }))).toEqual([
        "values.n",
      ]);
    },
  );

  test("a slot named like a property of objects is a slot like any other", () => {
    const required = [slot("constructor", { required: true })];
    expect(problemsOf(() => fillTemplate("{{constructor}}", required, {}))).toEqual(["values.constructor"]);
  });

  test("any value arrives whole and as it is", () => {
    const value = fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => text.trim().length > 0);
    fc.assert(
      fc.property(value, value, (first, second) => {
        const slots = [slot("a", { type: "long-text" }), slot("b", { type: "long-text" })];
        const text = fillTemplate("<{{a}}|{{b}}>", slots, { a: first, b: second });
        expect(text).toBe(`<${first.trim()}|${second.trim()}>`);
      }),
    );
  });

  test("whatever is left empty, no slot, no double blank line and no stray space remains", () => {
    const names = ["a", "b", "c"];
    const template = "Start {{a}}, then.\n\nLabel: {{b}}\n\n{{c}}\n\nEnd ({{b}}) {{c}}.";
    fc.assert(
      fc.property(fc.subarray(names), (given) => {
        const values = Object.fromEntries(given.map((name) => [name, `<${name}>`]));
        const text = fillTemplate(
          template,
          names.map((name) => slot(name)),
          values,
        );
        expect(text).not.toMatch(/\{\{|\n{3}| {2}| [.,]|\(\)|^\s|\s$/);
        for (const name of given) expect(text).toContain(`<${name}>`);
      }),
    );
  });
});
