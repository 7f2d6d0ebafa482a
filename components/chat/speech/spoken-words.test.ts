import { expect, test } from "vitest";
import { openPageIn } from "@/tests/harness/words";
import { spokenWords } from "./spoken-words";

openPageIn();

test("an answer is read without its marks, block after block", () => {
  const answer = [
    "## Your *next* step",
    "",
    "Talk to **two** people at [the works](https://example.org/a/b?c=d) &amp; listen.",
    "",
    "1. Ask what they do",
    "2. Ask `why`",
    "   - and who pays",
    "",
    "> Nobody knows.",
    "",
    "---",
    "",
    "- [x] Apply",
  ].join("\n");
  expect(spokenWords(answer)).toEqual([
    "Your next step",
    "Talk to two people at the works & listen.",
    "Ask what they do",
    "Ask why",
    "and who pays",
    "Nobody knows.",
    "Done: Apply",
  ]);
});

test("what nobody can listen to is named", () => {
  expect(spokenWords("```js\nlet a = 1;\nlet b = 2;\n```\n\n`npm start`")).toEqual([
    "A block of code.",
    "npm start",
  ]);
  expect(spokenWords("See https://www.example.org/long/path?with=much")).toEqual(["See example.org"]);
  expect(spokenWords("It is \\(\\frac{a}{b}\\) then.")).toEqual(["It is a formula then."]);
});

test("a table is read row by row", () => {
  expect(spokenWords("| Role | Pay |\n| --- | --- |\n| Welder | 40 |")).toEqual(["Role, Pay", "Welder, 40"]);
});

test("a long paragraph is read in breaths that end where a sentence does, and no word is lost", () => {
  const text = Array.from(
    { length: 30 },
    (_, index) => `This is sentence number ${index}, said in full.`,
  ).join(" ");
  const breaths = spokenWords(text);
  expect(breaths.join(" ")).toBe(text);
  expect(Math.max(...breaths.map(({ length }) => length))).toBeLessThanOrEqual(220);
  for (const breath of breaths) expect(breath).toMatch(/full\.$/);
});

test("signs that open a tag and never close one are read in a moment, and stay", () => {
  const before = process.cpuUsage();
  const breaths = spokenWords(`<div ${"<a".repeat(100_000)}`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(4_000);
  expect(breaths.join("")).toContain("<a<a");
});
