import { expect, test } from "vitest";
import { LONGEST_MESSAGE } from "@/lib/conversations/contract";
import { wordsIn } from "@/tests/harness/words";
import { countWords, isLong, opening } from "./long-text";
import { LONGEST_MESSAGE as LONGEST_IN_COMPOSER } from "./longest-message";

test("the composer and the contract agree on the longest message", () => {
  expect(LONGEST_IN_COMPOSER).toBe(LONGEST_MESSAGE);
});

test("a short message is shown whole, a pasted résumé by its opening", () => {
  expect(isLong("What should I learn next?")).toBe(false);
  const resume = Array.from({ length: 60 }, (_, line) => `- line ${line} of a résumé`).join("\n");
  expect(isLong(resume)).toBe(true);
  const shown = opening(resume);
  expect(resume.startsWith(shown.slice(0, -2))).toBe(true);
  expect(shown.split("\n")).toHaveLength(9);
  expect(shown.endsWith(" …")).toBe(true);
});

test("an opening ends between words", () => {
  const text = "experience ".repeat(200);
  expect(opening(text).replace(" …", "").split(" ").at(-1)).toBe("experience");
});

test("what is left out is counted in words", () => {
  const shown = (text: string) => wordsIn("chat")("said.showAll", { count: countWords(text) });
  expect(shown("one")).toBe("Show all 1 word");
  expect(shown("word ".repeat(1200))).toBe("Show all 1,200 words");
});
