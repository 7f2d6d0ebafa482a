import { expect, test } from "vitest";
import { wordsIn } from "@/tests/harness/words";
import { answerOf, toldBack, wordsOf } from "./fact-words";

const t = wordsIn("facts");
const fact = {
  predicate: "skill",
  modality: "has",
  value: "Go",
  quantity: null,
  of: null,
  of_words: null,
} as const;

test("a fact reads as a person would say it", () => {
  expect(wordsOf(fact, t)).toBe("Go");
  expect(wordsOf({ ...fact, modality: "learning" }, t)).toBe("learning Go");
  expect(wordsOf({ ...fact, modality: "wants" }, t)).toBe("wants Go");
  expect(wordsOf({ ...fact, modality: "lacks" }, t)).toBe("doesn’t know Go");
  expect(wordsOf({ ...fact, modality: "had" }, t)).toBe("earlier: Go");
  expect(
    wordsOf({ ...fact, predicate: "years", value: "6", quantity: 6, of: "Go", of_words: "of Go" }, t),
  ).toBe("6 years of Go");
  expect(
    wordsOf({ ...fact, predicate: "years", value: "6", quantity: 6, of: "Nurse", of_words: "as a nurse" }, t),
  ).toBe("6 years as a nurse");
  expect(wordsOf({ ...fact, predicate: "years", value: "1", quantity: 1 }, t)).toBe("1 year of experience");
  expect(wordsOf({ ...fact, predicate: "role", value: "Nurse", modality: "had" }, t)).toBe("was Nurse");
  expect(wordsOf({ ...fact, predicate: "goal", value: "Team lead", modality: "wants" }, t)).toBe(
    "goal: Team lead",
  );
});

test("of two that contradict each other each is an answer that one can give", () => {
  const lacks = { ...fact, modality: "lacks" } as const;
  expect([answerOf(fact, t), answerOf(lacks, t)]).toEqual(["I know Go", "I don’t know Go"]);
  expect([toldBack(fact, t), toldBack(lacks, t)]).toEqual(["you know Go", "you don’t know Go"]);
  expect(answerOf({ ...fact, predicate: "years", value: "7", quantity: 7 }, t)).toBe("7 years of experience");
});

test("what years are of is said as each language says it", () => {
  const years = { ...fact, predicate: "years", value: "2.5", quantity: 2.5 } as const;
  const nurse = { ...years, of: "Nurse", of_words: "as a nurse" };
  const told = (locale: "en" | "de" | "es") =>
    [years, { ...years, of: "Go", of_words: "of Go" }, nurse].map((each) =>
      wordsOf(each, wordsIn("facts", locale)),
    );
  expect(told("en")).toEqual(["2.5 years of experience", "2.5 years of Go", "2.5 years as a nurse"]);
  expect(told("de")).toEqual(["2,5 Jahre Berufserfahrung", "2,5 Jahre Go", "2,5 Jahre als Nurse"]);
  expect(told("es")).toEqual(["2,5 años de experiencia", "2,5 años de Go", "2,5 años como nurse"]);
});
