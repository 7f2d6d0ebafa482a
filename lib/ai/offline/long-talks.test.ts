import { describe, expect, test } from "vitest";
import { ask, quotesIn } from "@/tests/fakes/briefings";
import { advise } from "./advise";
import type { Briefing } from "./briefing";
import { understand } from "./understand";

/** What is answered to each of these, said one after the other. */
function talk(...said: string[]) {
  const history: Briefing["history"] = [];
  const answers = said.map((question) => {
    const answer = advise(ask(question, { history: [...history] }));
    history.push({ role: "user", text: question }, { role: "assistant", text: answer });
    return answer;
  });
  return { answers, history, last: answers.at(-1) ?? "" };
}

describe("a talk of many turns", () => {
  const { answers } = talk(
    "How do I ask for a raise? I've done the payroll alone for a year.",
    "why?",
    "what do I say to her?",
    "can you make it friendlier?",
    "she'll say there is no money",
    "what if she laughs?",
    "and then?",
    "what would you do in my place?",
    "how do I know it worked?",
    "and after that?",
    "anything else?",
    "ok, what next?",
    "and then?",
    "what else comes after that?",
  );

  test("says no longer block a second time", () => {
    const blocks = answers.flatMap((answer) => answer.split("\n\n")).filter((block) => block.length > 100);
    const scripts = blocks.filter((block) => block.startsWith(">"));
    expect(blocks.length - scripts.length).toBe(
      new Set(blocks.filter((block) => !block.startsWith(">"))).size,
    );
  });

  test("owns up when there is nothing left to say, instead of going round", () => {
    expect(answers.at(-1)).toMatch(
      /catalogue ends|nothing new|said what I know|at the end of it|making things up/,
    );
  });
});

test("asked the same twice it goes on, and at its end it says so in other words each time", () => {
  const asked = "How do I negotiate the salary of my offer?";
  const { answers } = talk(asked, asked);
  const blocks = (answers[0] ?? "").split("\n\n").filter((block) => block.length > 80);
  expect(blocks.filter((block) => answers[1]?.includes(block))).toEqual([]);
  const further = talk(asked, ...Array.from({ length: 16 }, () => "and then?")).answers.slice(-4);
  expect(new Set(further.map((answer) => answer.split("\n\n")[1])).size).toBe(4);
});

test.each([
  ["They said restructuring. I have 3 months pay.", "Your money sets the time"],
  ["I'm in Leeds", "The place narrows it"],
  ["I can only do mornings", "Your hours are a condition"],
  ["my husband thinks it's too early", "What others think of it"],
  ["I ran the office move for 200 people", "That is evidence"],
  ["no papers, I never studied", "Without that paper"],
  ["my German isn't perfect, I don't speak it well", "A language that is not perfect yet"],
])("%j is answered with what follows from it", (told, meaning) => {
  expect(talk("I was fired last week after 17 years.", told).last).toContain(meaning);
});

test("a reason is given for the role that was pointed at, with what speaks for and against it", () => {
  const { last } = talk(
    "I'm a chef and I know Excel and purchasing. Which career paths are open to me?",
    "the third one",
    "why that one?",
  );
  expect(last).toMatch(/How it came up|What it is for/);
  expect(last).toContain("What speaks");
  expect(talk("How do I find a job?", "why Esperanto?").last).toContain("I have not spoken of *Esperanto*");
});

test("a yes does what was offered, and a no goes another way", () => {
  const { answers } = talk(
    "My boss shouts at me. What can I do?",
    "It happened on Monday in the kitchen.",
    "yes please",
  );
  expect(answers[1]).toContain("Shall I put it into words");
  expect(answers[2]).toMatch(/^> On \[day\]/m);
  const overview = talk("What does a data analyst do?");
  expect(understand(ask("yes", { history: overview.history })).topic).toBe("skill-gap");
  expect(understand(ask("the second", { history: overview.history })).topic).toBe("prove-yourself");
});

test("what is told midway is repeated in the person's words, and followed by what comes of it", () => {
  const { answers } = talk(
    "My team leader makes fun of my accent in front of everyone.",
    "HR is his friend",
    "I'm scared to lose my job",
  );
  expect(quotesIn(answers[1] ?? "")).toEqual(["HR is his friend"]);
  expect(answers[1]).not.toMatch(/adverts|work you want/);
  expect(answers[2]).toContain("That fear is understandable");
});

test("money that is told is no wish to negotiate", () => {
  const { history } = talk("I was fired last week after 17 years.");
  for (const told of [
    "They said restructuring. I have 3 months pay.",
    "my parents pay for it",
    "he says childcare eats the salary",
  ])
    expect(understand(ask(told, { history })).topic, told).toBe("taken-up");
});

test("the points above become a list to tick off, and a slower plan keeps to its hours", () => {
  const first = talk("I want to become a nurse", "make it a checklist").last;
  expect(first.match(/^- \[ \] \*\*/gm)?.length).toBeGreaterThan(2);
  const slow = talk("I want to become a nurse", "ok let's do that, but slower, I have 3 hours a week").last;
  expect(slow).toContain("With 3 hours");
  expect(slow).toMatch(/\*\*Weeks 1 to 3\*\*/);
});

test("'you said' is looked up in what was said, and nothing is owned that was not", () => {
  const before = talk(
    "I was a nurse and want to come back to work after 6 years.",
    "what should I do first?",
  );
  const said = (question: string) => advise(ask(question, { history: before.history }));
  expect(said("you said I should ask two former colleagues")).toContain(
    "I did; this is the place: *I cannot tell you what changed",
  );
  expect(said("you said I would get a free company bicycle")).toContain(
    "I do not find that in what I wrote here",
  );
});

test("an earlier matter is taken up again with its role, and what was meant replaces what was understood", () => {
  const { history } = talk(
    "Instructional design sounds interesting. What's missing?",
    "How do I quit my job politely?",
  );
  const back = understand(ask("back to instructional design: would I need a degree?", { history }));
  expect(back).toMatchObject({ topic: "study", target: { role: { title: "Instructional designer" } } });
  const paths = talk("I'm a welder with a bad back. What can I do instead?", "how much would I earn?");
  const meant = advise(ask("no, I meant how do I ask my boss for a lighter job", { history: paths.history }));
  expect(meant).toContain("Then I took you otherwise than you meant it.");
  expect(meant).toContain("> I would like to try something");
  expect(meant).not.toContain("figure");
});

test("a summary holds what was told, and a correction counts from then on", () => {
  const { answers } = talk(
    "How do I get promoted to senior accountant?",
    "I closed the books two days faster last quarter",
    "actually it's 3 days, not 2",
    "sum up what we have so far",
  );
  expect(answers[2]).toContain("“actually it's 3 days, not 2” That counts from now on.");
  expect(answers[3]).toContain("“I closed the books two days faster last quarter”");
  expect(answers[3]).toContain("What comes next");
});

test("a complaint is owned and answered with the matter that was meant", () => {
  const { last } = talk(
    "I'm a hairdresser and want to open my own salon. Is that realistic?",
    "does my contract forbid it?",
    "you didn't answer my question about the contract",
  );
  expect(last).toContain("“does my contract forbid it?”");
  expect(last).toMatch(/contract/i);
});

test("words to say fit the one they are said to", () => {
  const { history } = talk("I'm torn between studying law and computer science");
  expect(advise(ask("how do I tell my parents?", { history }))).toContain("What do you fear most about it?");
  expect(advise(ask("how do I tell the school no?", { history }))).toContain("I have decided otherwise");
});

test("words are made shorter and firmer without losing what they ask for", () => {
  const { answers } = talk("How do I ask for a raise?", "what do I say?", "shorter", "a bit more direct");
  expect(answers[2]).toMatch(/^In short, what must not be missing:\n\n> /);
  expect(answers[3]).toContain("### Firmer");
});

test("a role that stands alone is looked at, and one of the talk's own matter asks for no role", () => {
  const { history } = talk("I'm a truck driver and want to be home more");
  expect(understand(ask("dispatcher?", { history })).target?.name).toBe("dispatcher");
  const salon = talk("I dream of my own salon. Is that realistic?");
  expect(advise(ask("what am I missing?", { history: salon.history }))).not.toContain(
    "Which role would you like",
  );
});
