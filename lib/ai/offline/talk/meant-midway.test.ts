import { describe, expect, test } from "vitest";
import { ask } from "@/tests/fakes/briefings";
import type { Meant } from "../meaning/topic-reader";
import { understand } from "../understand";

describe("meaning midway", () => {
  const RAISE = "How do I ask for a raise?";
  const topicOf = (question: string, meant: Meant, said = RAISE) => {
    const history = [
      { role: "user" as const, text: said },
      { role: "assistant" as const, text: "So." },
    ];
    return understand({ ...ask(question, { history }), meanings: new Map([[question, meant]]) }).topic;
  };

  test("a weak guess takes what is asked, and not what is told", () => {
    const told = "the doctor gives it two years";
    expect(topicOf(told, { topic: "return-after-break", sureness: 0.17 })).toBe("taken-up");
    expect(topicOf(told, { topic: "return-after-break", sureness: 0.3 })).toBe("return-after-break");
    expect(topicOf("am I past it?", { topic: "too-late", sureness: 0.17 })).toBe("too-late");
  });

  test("whether something counts is a matter of its own", () => {
    const asked = "I have no technical background. Does the SQL count for anything?";
    expect(topicOf(asked, { topic: "does-it-count", sureness: 0.4 })).toBe("does-it-count");
  });

  test("this or that is a choice, with or without its mark", () => {
    const asked = "should I take a break or begin to apply right away";
    expect(topicOf(asked, { topic: "how-long", sureness: 0.16 })).toBe("choose");
    expect(topicOf(asked, { topic: "how-long", sureness: 0.4 })).toBe("how-long");
  });

  test("a guess at the talk itself leads away from its matter", () => {
    const said = "my english is fine but not for writing";
    expect(topicOf(said, { topic: "which-languages", sureness: 0.4 })).toBe("taken-up");
    expect(topicOf(said, { topic: "which-languages", sureness: 0.5 })).toBe("which-languages");
  });

  test("a gap to no role is none in another matter", () => {
    const asked = "what would I have to be able to do";
    expect(topicOf(asked, { topic: "skill-gap", sureness: 0.2 })).toBe("taken-up");
    const said = "I want to become a data analyst";
    expect(topicOf(asked, { topic: "skill-gap", sureness: 0.2 }, said)).toBe("skill-gap");
  });

  test("words that are wanted for another matter are words on that one", () => {
    const asked = "how do I ask for a bit more than that, 40p is little";
    expect(topicOf(asked, { topic: "negotiate-offer", sureness: 0.4 }, "I feel overworked")).toBe(
      "negotiate-offer",
    );
    expect(topicOf("how do I put that to him?", { topic: "letter", sureness: 0.35 })).toBe("taken-up");
    expect(topicOf("what do I say to her?", { topic: "hard-conversation", sureness: 0.9 })).toBe("taken-up");
  });
});
