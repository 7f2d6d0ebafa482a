import { expect, test } from "vitest";
import { readTitle } from "./read-title";

test.each([
  ["Moving from nursing to data work", "Moving from nursing to data work"],
  ["“Raise after three years”.", "Raise after three years"],
  ["\n**Title: Staff engineer interview**\nI hope this helps!", "Staff engineer interview"],
  ["Titel: Gehaltsgespräch vorbereiten", "Gehaltsgespräch vorbereiten"],
  ["C#", null],
  ["Choosing between C# and F#", "Choosing between C# and F"],
  ["Pay\u202erise\u0007 now", "Pay rise now"],
  ["—", null],
  ["", null],
])("of %j the title is %j", (written, title) => {
  expect(readTitle(written)).toBe(title);
});

test("a title that goes on and on is cut on a word", () => {
  const title = readTitle("word ".repeat(200));
  expect(title).toMatch(/^word( word)*…$/);
  expect([...(title ?? "")].length).toBeLessThanOrEqual(61);
});
