import { expect, test } from "vitest";
import { PromptCategory } from "@/lib/prompts/contract";
import { slugFor } from "./slug-for";

test.each([
  ["Résumé & CV", "resume-cv"],
  ["  At work!  ", "at-work"],
  ["50+ and starting over", "topic-50-and-starting-over"],
  ["求职", "topic"],
  ["Straße", "stra-e"],
])("%s is %s in addresses", (name, slug) => {
  expect(slugFor(name, [])).toBe(slug);
});

test("one that is taken gets a number, and stays as long as a slug may be", () => {
  const long = "a".repeat(60);
  const first = slugFor(long, []);
  const second = slugFor(long, [first]);
  expect([first.length, second.length]).toEqual([40, 40]);
  expect(second).toMatch(/^a+-2$/);
  expect(slugFor(long, [first, second])).toMatch(/^a+-3$/);
  for (const slug of [first, second]) expect(PromptCategory.safeParse(slug).success).toBe(true);
});
