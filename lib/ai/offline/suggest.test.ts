import { expect, test } from "vitest";
import { recogniseTopic } from "./intent";
import { suggestOffline } from "./suggest";

const asked = (text: string) =>
  suggestOffline([
    { role: "user", text },
    { role: "assistant", text: "An answer." },
  ]);

test("what is suggested follows from what was asked, and names the role that was", () => {
  expect(asked("How do I become a data engineer?")).toContain("What are my skill gaps for a data engineer?");
  expect(asked("Please review my résumé.")).toContain("Rewrite the bullet points of my résumé");
});

test("the same conversation gives the same, and never what was just said", () => {
  expect(asked("What do you know about me?")).toEqual(asked("What do you know about me?"));
  expect(asked("What do you know about me?")).not.toContain("What do you know about me?");
});

test("nothing is suggested to somebody in distress, in an interview, or before anything was said", () => {
  expect(asked("I want to die.")).toEqual([]);
  expect(asked("Interview me: a mock interview")).toEqual([]);
  expect(suggestOffline([])).toEqual([]);
});

test("what is suggested is understood when it is said", () => {
  const questions = [
    ...["How do I find a job?", "I was rejected.", "Write a resignation letter", "Interview me", "hello"],
    ...[
      "What questions should I ask at the end?",
      "Should I take a course or a job?",
      "What are my strengths?",
    ],
    ...["How long does it take?", "I'm bored at work.", "How do I start freelancing?", "I am a nurse."],
    ...[
      "Review my résumé",
      "How do I ask for a raise?",
      "What are my skill gaps?",
      "I want to become a nurse",
    ],
  ];
  const lines = questions.flatMap(asked);
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => recogniseTopic(line) === null)).toEqual([]);
});

test("a follow-up leads on from the matter of the talk", () => {
  const asked = { role: "user" as const, text: "How do I ask for a raise?" };
  const answered = { role: "assistant" as const, text: "Your case first. Which of your results is it?" };
  const more = suggestOffline([asked, answered, { role: "user", text: "and what if she says no?" }]);
  expect(more).toContain("How do I get promoted?");
});
