import { expect, test } from "vitest";
import { answerOf, toldBack, wordsOf } from "./fact-words";

const fact = { predicate: "skill", modality: "has", value: "Go", quantity: null, of_words: null } as const;

test("a fact reads as a person would say it", () => {
  expect(wordsOf(fact)).toBe("Go");
  expect(wordsOf({ ...fact, modality: "learning" })).toBe("learning Go");
  expect(wordsOf({ ...fact, modality: "wants" })).toBe("wants Go");
  expect(wordsOf({ ...fact, modality: "lacks" })).toBe("doesn’t know Go");
  expect(wordsOf({ ...fact, modality: "had" })).toBe("earlier: Go");
  expect(wordsOf({ ...fact, predicate: "years", value: "6", quantity: 6, of_words: "of Go" })).toBe(
    "6 years of Go",
  );
  expect(wordsOf({ ...fact, predicate: "years", value: "6", quantity: 6, of_words: "as a nurse" })).toBe(
    "6 years as a nurse",
  );
  expect(wordsOf({ ...fact, predicate: "years", value: "1", quantity: 1 })).toBe("1 year of experience");
  expect(wordsOf({ ...fact, predicate: "role", value: "Nurse", modality: "had" })).toBe("was Nurse");
  expect(wordsOf({ ...fact, predicate: "goal", value: "Team lead", modality: "wants" })).toBe(
    "goal: Team lead",
  );
});

test("of two that contradict each other each is an answer that one can give", () => {
  const lacks = { ...fact, modality: "lacks" } as const;
  expect([answerOf(fact), answerOf(lacks)]).toEqual(["I know Go", "I don’t know Go"]);
  expect([toldBack(fact), toldBack(lacks)]).toEqual(["you know Go", "you don’t know Go"]);
  expect(answerOf({ ...fact, predicate: "years", value: "7", quantity: 7 })).toBe("7 years of experience");
});
