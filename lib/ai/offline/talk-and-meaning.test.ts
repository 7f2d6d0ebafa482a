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
    const asked = "which of those gaps is the worst";
    const [, answer] = conversation(["How do I become a data analyst coming from nursing?", asked], {
      [asked]: { topic: "choose", sureness: 0.9 },
    });
    expect(answer).toContain("The first of them: *SQL*.");
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

describe("what is asked in an interview", () => {
  test("why one wants to leave is a question on leaving", () => {
    const [answer] = conversation(["How do I answer 'why do you want to leave marketing' in an interview?"]);
    expect(answer).toMatch(/^Short, true and without anyone to blame/);
    const [us] = conversation(["How do I answer 'why do you want to work here' in an interview?"]);
    expect(us).toContain("something true about **them**");
  });

  test("what they will ask is no question to them", () => {
    const question = "what will they want to hear from me";
    const meanings = { [question]: { topic: "interview-question", sureness: 0.4 } as const };
    expect(
      conversation(["what questions will they ask me"], {
        "what questions will they ask me": meanings[question] as Meant,
      })[0],
    ).toContain("### Themes to expect");
    expect(conversation(["What questions should I ask them?"])[0]).not.toContain("### Themes to expect");
  });

  test("a question without its mark is no story", () => {
    const said = "and what do I answer when they say I won't take orders any more";
    const [, answer] = conversation(["What questions should I ask them in an interview?", said]);
    expect(answer).not.toContain("There is a story in this");
  });
});

test("one tool is not told by another of its kind, and the kind by each", () => {
  const person = {
    name: null,
    skills: [],
    experienceLevel: null,
    yearsExperience: null,
    profileSummary: null,
  };
  const passages = [
    {
      text: "I used SEO, HubSpot and Google Analytics.",
      role: "user" as const,
      saidAt: "2026-03-03T10:00:00Z",
      conversationTitle: "Work",
    },
  ];
  const answerTo = (question: string) => advise({ question, person, passages, history: [], prompt: null });
  expect(answerTo("What do you know about my experience with Salesforce?")).toMatch(
    /^Nothing you told me names Salesforce itself.*of the same kind:/,
  );
  expect(answerTo("What do you know about my experience with HubSpot?")).toMatch(
    /^Here is what you have told me/,
  );
  expect(answerTo("What do you know about my experience with CRM?")).toContain("“I used SEO, HubSpot");
});

test("what nobody can answer goes on with the matter, without throwing the question back", () => {
  const [, answer = ""] = conversation(["How do I ask for a raise?", "what would a trial of it look like?"]);
  expect(answer).not.toContain("I have no sure answer");
  expect(answer).not.toContain("*what would a trial");
});

test("what is told in known words goes before a guess, and after a plain meaning", () => {
  const said = "I clean offices at night and my back is done for";
  const topicOf = (sureness: number) =>
    understand({ ...ask(said), meanings: new Map([[said, { topic: "overload", sureness }]]) }).topic;
  expect(topicOf(0.2)).toBe("find-direction");
  expect(topicOf(0.4)).toBe("overload");
});

test("trouble that is told in passing begins a talk", () => {
  const topicOf = (question: string) => understand(ask(question)).topic;
  expect(topicOf("they're merging our depot with another one and I'm not on the new chart")).toBe(
    "contract-ending",
  );
  expect(topicOf("I run a small bakery and think of packing it in")).toBe("stay-or-leave");
  expect(topicOf("I cut hair and my wrists are going")).toBe("find-direction");
});

test("the role that needs least is found by what the present work asks", () => {
  const [, answer] = conversation([
    "I'm a primary school teacher. What else could I do?",
    "which of these needs the least retraining?",
  ]);
  expect(answer).toMatch(
    /^By what you have told me and what the work of a primary school teacher asks, \*\*/,
  );
});

test("what was asked back is nothing to choose from", () => {
  const [, answer] = conversation(["What skills am I missing?", "which of those first?", "which one first"]);
  expect(answer).not.toContain("Name the role");
});

test("a plan in another matter is its steps, laid out over the time", () => {
  const [, answer] = conversation([
    "How do I return to work after a long break?",
    "make that a plan for two months",
  ]);
  expect(answer).toMatch(/1\. \*\*Weeks? 1/);
  expect(answer).toContain("to 8**");
  expect(answer).not.toContain("[ ]");
});

test("who said what they do, in words that are no role here, is not asked for it again", () => {
  const [, answer] = conversation([
    "I want something else",
    "where to though, I do quality control in a dairy",
  ]);
  expect(answer).not.toContain("I need to know where you stand");
});

test("what one wants to be goes before whom one works for", () => {
  const { target } = understand(ask("I do the books for a plumber and I want to be a proper accountant"));
  expect(target?.role?.title).toBe("Accountant");
});

test("a list of ways is no order by another measure", () => {
  const [, answer] = conversation([
    "What else is there for me?",
    "which of those pays me without lifting anything",
  ]);
  expect(answer).not.toContain("The first of them");
});
