import { describe, expect, test } from "vitest";
import { ask } from "@/tests/fakes/briefings";
import { advise } from "./advise";
import type { Briefing } from "./briefing";
import type { Meant } from "./meaning/topic-reader";
import { understand } from "./understand";

const NO_MEANING: Record<string, Meant> = {};

/** What is answered to each of these, said one after the other; what they mean is given by their text. */
function conversation(said: string[], meant = NO_MEANING): string[] {
  const history: Briefing["history"] = [];
  const meanings = new Map(Object.entries(meant));
  return said.map((question) => {
    const answer = advise({ ...ask(question, { history: [...history] }), meanings });
    history.push({ role: "user", text: question }, { role: "assistant", text: answer });
    return answer;
  });
}

const GAP =
  "I'm a marketing coordinator and I want to move into product management. What skills am I missing?";
const WHICH = "ok and which of those should I start with, given I have maybe 4 hours a week?";

describe("what stands above", () => {
  test("is what is chosen from, in the time there is", () => {
    const [, answer] = conversation([GAP, WHICH], { [WHICH]: { topic: "choose", sureness: 0.9 } });
    expect(answer).toContain("*Close product strategy first*");
    expect(answer).toContain("**With 4 hours a week**");
    expect(answer).not.toContain("| --- |");
  });

  test("of gaps the first that nothing shows is named, wherever they were listed", () => {
    const [, answer] = conversation([
      "How do I become a data analyst coming from nursing?",
      "which of those gaps is the worst",
    ]);
    expect(answer).toContain("*SQL*");
  });

  test("a plan out of it is the way to the role, for as long as was asked", () => {
    const [, , answer] = conversation([GAP, WHICH, "make that a plan for three months"]);
    expect(answer).toContain("To become a product manager");
    expect(answer).toContain("You give yourself three months.");
    expect(answer).toContain("With 4 hours a week, one milestone is open at a time");
    const [, other] = conversation([
      "I want to become a data analyst. What am I missing?",
      "give me a three month plan for that, I work shifts",
    ]);
    expect(other).toContain("### Milestones");
  });
});

test("a field that stands for a role is called by the role's name", () => {
  expect(understand(ask("What skills am I missing to move into product management?")).target?.name).toBe(
    "product manager",
  );
  expect(understand(ask("I want to know how becoming a pilot looks like")).target?.name).not.toContain(
    "look",
  );
});
