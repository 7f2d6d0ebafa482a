import { expect, test } from "vitest";
import { withoutLead } from "./leads";
import { placeNamed } from "./place-named";

test.each([
  ["thanks, one more thing: will they think I'm out of date?", "will they think I'm out of date?"],
  ["ok one last question, is it ok to change after a year?", "is it ok to change after a year?"],
  ["Thank you! Another question: how do I quit?", "how do I quit?"],
  ["ok let's switch topic: my coworker takes credit for my work", "my coworker takes credit for my work"],
  ["How do I ask for a raise?", "How do I ask for a raise?"],
  ["one more thing", "one more thing"],
])("%j asks %j", (message, question) => expect(withoutLead(message).question).toBe(question));

test("what was meant, and what is gone back to, are told from what is asked", () => {
  expect(withoutLead("no, I meant the visa")).toMatchObject({ question: "the visa", isMeant: true });
  expect(withoutLead("back to the promotion. when should I ask?")).toMatchObject({
    backTo: "promotion",
    question: "when should I ask?",
  });
  expect(withoutLead("sorry, I meant 12 people")).toMatchObject({ isMeant: false });
});

test.each([
  ["The second one", 2],
  ["why number two?", 2],
  ["step 3 is not possible", 3],
  ["the last one", -1],
  ["what would you do first?", null],
  ["how do I get my first job?", null],
  ["my last role was in sales", null],
])("%j points at %j", (message, place) => expect(placeNamed(message)).toBe(place));
