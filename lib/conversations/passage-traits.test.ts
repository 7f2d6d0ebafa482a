import { expect, test } from "vitest";
import { traitsOf } from "@/lib/conversations/passage-traits";

test.each([
  ["I moved to Leeds last spring.", true],
  ["Two years ago I left the ward.", true],
  ["In 2021 we shipped it.", true],
  ["We meet on Tuesdays.", true],
  ["I may march into his office.", false],
  ["I like the cold.", false],
])("%s names a time: %s", (text, expected) => {
  expect(traitsOf(text).namesTime).toBe(expected);
});

test("a passage that ends by asking is a question, and one that asks on the way is none", () => {
  expect(traitsOf("Should I leave?").isQuestion).toBe(true);
  expect(traitsOf("He said “why leave?” ").isQuestion).toBe(true);
  expect(traitsOf("Should I leave? I think so.").isQuestion).toBe(false);
});

test("words are counted", () => {
  expect(traitsOf("I wrote C++ in Gdańsk.").words).toBe(5);
});
