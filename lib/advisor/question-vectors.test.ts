import { expect, test } from "vitest";
import { keepQuestion, takeQuestions } from "@/lib/advisor/question-vectors";

test("of one person's questions the last eight are kept, however many nobody fetches", () => {
  for (let n = 1; n <= 20; n += 1) keepQuestion("somebody", `question ${n}`, [n]);
  keepQuestion("another", "a question", [0]);
  const kept = takeQuestions("somebody");
  expect([...kept.keys()]).toEqual(Array.from({ length: 8 }, (_, n) => `question ${n + 13}`));
  expect(kept.get("question 20")).toEqual([20]);
  expect(takeQuestions("somebody").size).toBe(0);
  expect(takeQuestions("another").size).toBe(1);
});
