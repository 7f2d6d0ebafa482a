import { expect, test } from "vitest";
import { aResume } from "@/tests/harness/resume";
import { widen } from "./widen";

function around(text: string, words: string) {
  const start = text.indexOf(words);
  const { start: from, end } = widen(text, { start, end: start + words.length });
  return text.slice(from, end);
}

test("a bullet comes with its employer, and an employer with its bullets", () => {
  const employer = "Store Shift Lead — Decathlon, Gdynia";
  expect(around(aResume, employer)).toContain("Led a shift of nine");
  expect(around(aResume, "• Led a shift of nine; ran the stock inventory twice a year.")).toContain(employer);
});

test("it begins and ends where a line or a sentence does, and adds a limited amount", () => {
  const text = "One sentence here. Another one there. ".repeat(60).trim();
  const start = text.indexOf("Another", 900);
  const found = widen(text, { start, end: start + 18 });
  const wide = text.slice(found.start, found.end);
  expect(wide).toMatch(/^(One|Another)/);
  expect(wide).toMatch(/\.$/);
  expect(wide.length).toBeLessThanOrEqual(18 + 2 * 220);
});

test("a whole message stays as it is", () => {
  expect(around("I have worked with Go.", "I have worked with Go.")).toBe("I have worked with Go.");
  expect(around("First words. The end.", "The end.")).toBe("First words. The end.");
});
