import { expect, test } from "vitest";
import { asksForTime, wordsAskedFor } from "@/lib/conversations/question-words";

test("a question in general words asks for nothing in particular", () => {
  expect(wordsAskedFor("What do you know about me?")).toEqual([]);
  expect(wordsAskedFor("What have I told you so far?")).toEqual([]);
  expect(wordsAskedFor("What do you know about my work in Leeds?")).toEqual(["work", "leeds"]);
});

test("names of languages and letters beyond English are words, and a possessive ending is none", () => {
  expect(wordsAskedFor("Is Zoë’s C++ better than my C#? Gdańsk!")).toEqual([
    "zoë",
    "c++",
    "better",
    "c#",
    "gdańsk",
  ]);
});

test("pasted data is no word", () => {
  expect(wordsAskedFor(`python ${"a1".repeat(30)}`)).toEqual(["python"]);
});

test.each([
  ["When did I start at the bank?", true],
  ["How long was I a nurse?", true],
  ["Which year did we move?", true],
  ["What did I say about the bank?", false],
])("%s asks for a time: %s", (question, expected) => {
  expect(asksForTime(question)).toBe(expected);
});
