import { describe, expect, test } from "vitest";
import { ask, quotesIn } from "@/tests/fakes/briefings";
import { advise } from "./advise";
import type { Briefing } from "./briefing";
import { everydayPatterns } from "./everyday-patterns";
import { sortIntoStar } from "./star/sort-into-star";
import { understand } from "./understand";

const WAREHOUSE =
  "I'm a warehouse supervisor with 8 years at a logistics company. I lead 12 people, know SAP EWM and Excel, and I'd like to move into supply chain planning. What should I do first?";
const STORY =
  "When volumes jumped before Christmas I re-planned the shifts and borrowed six pickers from the other site, and we shipped 98% on time.";

/** What is answered to each of these, said one after the other. */
function conversation(...said: string[]): string[] {
  const history: Briefing["history"] = [];
  return said.map((question) => {
    const answer = advise(ask(question, { history: [...history] }));
    history.push({ role: "user", text: question }, { role: "assistant", text: answer });
    return answer;
  });
}

describe("what the message itself says", () => {
  test("is used: the work that is done, the work that is wished for, and what carries over", () => {
    const [answer = ""] = conversation(WAREHOUSE);
    expect(answer).toContain("From a warehouse supervisor to a supply chain planner");
    expect(answer).toMatch(/SAP EWM and Excel/);
    expect(answer).not.toContain("Tell me what you do today");
  });

  test("a role that the catalogue does not hold is called by the person's words", () => {
    const { current, target } = understand(ask("I'm a dog groomer. How do I become a data analyst?"));
    expect(current).toMatchObject({ name: "dog groomer", role: null });
    expect(target?.role?.title).toBe("Data analyst");
  });

  test("whom one meets on the way is no wish to be one", () => {
    expect(understand(ask("I have a phone screen tomorrow with a recruiter.")).target).toBeNull();
  });
});

describe("what comes after an answer", () => {
  test("a question on time keeps what was said before, and names no number of months", () => {
    const [, answer = ""] = conversation(WAREHOUSE, "How long would that take me?");
    expect(answer).toContain("to become a supply chain planner");
    expect(answer).not.toMatch(/\b\d+ (?:months|years)\b/);
  });

  test("a story told after talk of an interview is sorted in the person's own words, not answered with the plan again", () => {
    const [plan = "", answer = ""] = conversation("I have an interview as a demand planner on Friday", STORY);
    expect(answer).not.toContain(plan.slice(0, 60));
    expect(quotesIn(answer)).toEqual([
      "When volumes jumped before Christmas",
      "I re-planned the shifts and borrowed six pickers from the other site",
      "and we shipped 98% on time.",
    ]);
  });

  test("asked for one question it asks one, and judges the answer when asked to", () => {
    const [, question = "", , verdict = ""] = conversation(
      "Help me prepare for an interview as a demand planner",
      "Ask me one of those questions and I'll answer it.",
      STORY,
      "Was that a good answer? Be honest.",
    );
    expect(question).toContain("**Question 1 of 5.**");
    expect(verdict).toContain("one hears what you did");
    expect(verdict).toMatch(/\*\*Missing:\*\* Your task/);
  });

  test("without an answer there is nothing to judge", () => {
    expect(advise(ask("Was that a good answer?"))).toContain("no answer of yours");
  });

  test("a question about memory is not asked again for the next matter", () => {
    const [, answer = ""] = conversation(
      "What do you know about my experience with SAP?",
      "Should I do an APICS CPIM or a data analytics bootcamp?",
    );
    expect(answer).toContain("**APICS CPIM** and **data analytics bootcamp**");
    expect(answer).not.toContain("I know nothing about");
  });

  test("nothing is said twice: what was told since is taken up instead", () => {
    const told = "I have six hours a week for this, and I live in a small town.";
    const [first = "", second = ""] = conversation("I want to become a nurse", told);
    expect(second).toContain(`“${told}”`);
    expect(second).not.toContain(first.split("\n\n")[1]);
    const [once = "", again = ""] = conversation("How do I ask for a raise?", "How do I ask for a raise?");
    expect(again).not.toContain(once.split("\n\n")[2]);
  });

  test("a question that is not understood is not answered as if it were", () => {
    const [, answer = ""] = conversation("I want to become a nurse", "Would they mind my tattoos?");
    expect(answer).toContain("*Would they mind my tattoos?* I have no sure answer to that one");
  });
});

test("a letter has the notice that was asked for and leaves open what nobody said", () => {
  const answer = advise(ask("Write me a short resignation letter, polite, two weeks' notice."));
  expect(answer).toContain("with notice of two weeks");
  expect(answer).toContain("[your role]");
});

test("a story of several sentences is sorted by sentence", () => {
  const star = sortIntoStar(
    "The site was flooded. I had to move the stock. I rented a barn. Nothing was lost in the end.",
  );
  expect(star).toMatchObject({
    situation: ["The site was flooded."],
    task: ["I had to move the stock."],
    action: ["I rented a barn."],
    result: ["Nothing was lost in the end."],
  });
});

test("everyday answers name no pay, no share and no span of time as if it were known", () => {
  for (const topic of Object.keys(everydayPatterns)) {
    const asked = topic.replaceAll("-", " ");
    expect(advise(ask(asked)), topic).not.toMatch(/\d\s?%|[$€£]\s?\d|\bstudies show\b|\bon average\b/i);
  }
});

test("the second of the roles that were named can be asked about, and the way there", () => {
  const [paths = "", more, way] = conversation(
    "I am a nurse. Which career paths are open to me?",
    "Tell me more about the third one.",
    "How do I get there?",
  );
  const [, , third = ""] = [...paths.matchAll(/^### (.+)$/gm)].map(([, title]) => title?.toLowerCase());
  expect(third).toBe("ward manager");
  expect(more).toContain(`A ${third} answers for`);
  expect(way).toContain(`To become a ${third}`);
});

test("an answer is made short, and the next question of a practice interview asked", () => {
  const long =
    "One page does it. More follows.\n\n1. **Name.** Above.\n2. **Two lines**: what you seek.\n\nWhich is open?";
  const history: Briefing["history"] = [
    { role: "user", text: "How do I write my first CV?" },
    { role: "assistant", text: long },
  ];
  const short = advise(ask("Shorter, please", { history }));
  expect(short).toContain("In short: One page does it.\n\n- Name\n- Two lines\n\nWhich is open?");
  const [, , next] = conversation("Ask me a question", "I built a shelf. Was that good?", "Another one");
  expect(next).toContain("**Question 2 of 5.**");
  expect(next).not.toContain("What worked");
});
