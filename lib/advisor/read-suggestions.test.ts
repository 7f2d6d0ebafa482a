import { expect, test } from "vitest";
import { readSuggestions } from "./read-suggestions";

test("a list is read from what stands around it, once each and at most three", () => {
  const written = 'Here:\n```json\n["One?", "Two?", "One?", "Three?", "Four?"]\n```';
  expect(readSuggestions(written, "")).toEqual(["One?", "Two?", "Three?"]);
});

test.each([
  ["a number that nobody said", '["How do I get 90,000?"]', []],
  ["a number that was said", '["Is 60 thousand fair?"]', ["Is 60 thousand fair?"]],
  ["a link", '["See https://evil.example"]', []],
  ["markup", '["<b>Bold</b>", "**Bold**"]', []],
  ["too long a line", JSON.stringify(["x".repeat(91)]), []],
  ["no list", "I would ask about pay.", []],
  ["a broken list", '["One?", ', []],
  ["something else in the list", '[1, null, {"a": 1}, "One?"]', ["One?"]],
  ["letters nobody sees", '["On\\u200be?\\n Two?"]', ["One? Two?"]],
])("%s", (_, written, expected) => {
  expect(readSuggestions(written, "They offer 60 thousand.")).toEqual(expected);
});
