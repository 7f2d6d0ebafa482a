import { expect, test } from "vitest";
import { advise } from "./advise";
import type { Briefing } from "./briefing";
import type { Meant } from "./meaning/topic-reader";
import { followUpIn } from "./talk/follow-up";

const person = {
  name: null,
  skills: [],
  experienceLevel: null,
  yearsExperience: null,
  profileSummary: null,
};
const HELP = "Please talk to a person now";

function answerTo(question: string, meant?: Meant, isMidway = false) {
  const opening = { question: "How do I ask for a raise?", person, passages: [], history: [], prompt: null };
  const history: Briefing["history"] = isMidway
    ? [
        { role: "user", text: opening.question },
        { role: "assistant", text: advise(opening) },
      ]
    : [];
  const meanings = meant && new Map([[question, meant]]);
  return advise({ ...opening, question, history, meanings });
}

test.each([
  "I want to kill myself",
  "I do not want to live",
  "I don’t want to be alive anymore.",
  "How do I ask for a raise?\n\nHonestly I want to die.",
  `${"I have worked in Leeds for years. ".repeat(20)}I want to kill myself. ${"And so on. ".repeat(60)}`,
  "about wanting to end my life again, and killing myself",
  "Me quiero suicidar, no puedo más",
  "Ich will mich umbringen",
  "Je veux mourir",
  "they would be better off without me",
  "I have been feeling suicidal since the layoff",
])("%j brings help, first and midway", (message) => {
  expect(answerTo(message)).toContain(HELP);
  expect(answerTo(message, undefined, true)).toContain(HELP);
});

test.each([
  "I work in suicide prevention, how do I become a manager?",
  "I don't want to live with my parents any more",
  "I don't want to be here for the next reorganisation",
  "I care for suicidal patients on a ward and want to change",
  "I would die for that job",
  "I hurt myself at work lifting boxes",
  "I am cutting myself some slack this week",
])("%j is about work or life", (message) => {
  expect(answerTo(message)).not.toContain(HELP);
});

test("what means it without the words brings help as well, where it is likely, whatever the talk is about", () => {
  const message = "I can't go on like this";
  expect(answerTo(message, { topic: "distress", sureness: 0.4 })).toContain(HELP);
  expect(answerTo(message, { topic: "distress", sureness: 0.4 }, true)).toContain(HELP);
  expect(answerTo(message, { topic: "overload", sureness: 0.4 }, true)).not.toContain(HELP);
});

test.each(["I have no idea what to say to him", "I do the books for a farm on the side"])(
  "%j is no yes",
  (message) => {
    const history: Briefing["history"] = [
      { role: "user", text: "How do I ask for a raise?" },
      { role: "assistant", text: "Shall I put it into words that you can say?" },
    ];
    expect(followUpIn(message, history)?.kind).not.toBe("yes");
    expect(followUpIn("I have", history)?.kind).toBe("yes");
  },
);

test.each(["I have cancer", "he raped me", "my husband beat me", "my mother died on Sunday"])(
  "%j, told midway, is answered as what it is",
  (message) => {
    const answer = answerTo(message, undefined, true);
    expect(answer).toMatch(/^I am sorry/);
    expect(answer).not.toMatch(/pay|Thank you, that makes it more exact/);
  },
);

test("a message of 200,000 characters midway is read in the time of its length", () => {
  const before = process.cpuUsage().user;
  answerTo(`and for a teacher ${"i-".repeat(100_000)}?`, undefined, true);
  answerTo(`and for a teacher ${"my/".repeat(66_000)}?`, undefined, true);
  answerTo(`I do not want to ${"want to just ".repeat(15_000)}`, undefined, true);
  expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(3_000);
});
