import { expect, test } from "vitest";
import { wordsOf } from "./fact-words";

const fact = { predicate: "skill", modality: "has", value: "Go", quantity: null, of: null } as const;

test("a fact reads as a person would say it", () => {
  expect(wordsOf(fact)).toBe("Go");
  expect(wordsOf({ ...fact, modality: "learning" })).toBe("learning Go");
  expect(wordsOf({ ...fact, modality: "wants" })).toBe("wants Go");
  expect(wordsOf({ ...fact, modality: "lacks" })).toBe("not Go");
  expect(wordsOf({ ...fact, modality: "had" })).toBe("earlier: Go");
  expect(wordsOf({ ...fact, predicate: "years", value: "6", quantity: 6, of: "Go" })).toBe("6 years of Go");
  expect(wordsOf({ ...fact, predicate: "years", value: "1", quantity: 1 })).toBe("1 year of experience");
  expect(wordsOf({ ...fact, predicate: "role", value: "Nurse", modality: "had" })).toBe("was Nurse");
  expect(wordsOf({ ...fact, predicate: "goal", value: "Team lead", modality: "wants" })).toBe(
    "goal: Team lead",
  );
});
