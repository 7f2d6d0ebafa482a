import { expect, test } from "vitest";
import { aResume } from "@/tests/harness/resume";
import { advise } from "../advise";

const person = { name: null, skills: [], experienceLevel: null, yearsExperience: null, profileSummary: null };
const passages = [
  { text: aResume, role: "user" as const, saidAt: "2026-03-03T10:00:00Z", conversationTitle: "Résumé" },
];

test("an employer named on a line of its own brings the lines below it", () => {
  const question = "What did I do at Decathlon?";
  expect(advise({ question, person, passages, history: [], prompt: null })).toContain(
    "“Led a shift of nine;",
  );
});

test("a question in a language it does not read is told so, whatever was talked about before", () => {
  const question = "Was weißt du über meine Erfahrung mit Python?";
  const history = [{ role: "user" as const, text: "Should I ask my boss for a raise?" }];
  const answer = advise({ question, person, passages, history, prompt: null });
  expect(answer).toContain("knows English only");
  expect(answer).not.toContain("raise");
});

test("a question about oneself is answered in one's own words, or plainly not", () => {
  const ask = (question: string) => advise({ question, person, passages, history: [], prompt: null });
  expect(ask("Which languages do I speak?")).toContain("Polish (native), English (C1)");
  expect(ask("What was my biggest mistake at Google?")).toContain("will not guess");
  expect(ask("What do you remember about me?")).toContain("Here is what I have about you");
});

test("of several skills that are asked about, the profile's are all named", () => {
  const question = "What do you know about my experience with Python and Go?";
  const known = { ...person, skills: ["Triage", "Python", "Go"] };
  const told = passages.map((passage) => ({ ...passage, text: "I built two tools in Python and Go." }));
  const answer = advise({ question, person: known, passages: told, history: [], prompt: null });
  expect(answer).toContain("Your profile lists **Python** and **Go** among your skills.");
});

test("of several skills that are asked about, those nobody told of are named as unknown", () => {
  const question = "What do you know about my experience with SQL and Python?";
  const told = passages.map((passage) => ({ ...passage, text: "I use SQL every day." }));
  const answer = advise({ question, person, passages: told, history: [], prompt: null });
  expect(answer).toContain("“I use SQL every day.”");
  expect(answer).toContain("Of **Python** I know nothing.");
});

test("asked for all that is known and where it leads, both are answered", () => {
  const told = passages.map((passage) => ({ ...passage, text: "I'm a nurse on a ward in London." }));
  const ask = (question: string) => advise({ question, person, passages: told, history: [], prompt: null });
  const both = ask("What do you know about my experience, and which roles would fit me?");
  expect(both).toContain("“I'm a nurse on a ward in London.”");
  expect(both).toContain("Where that leads");
  for (const question of ["What have I told you?", "What do you know about my background and skills?"])
    expect(ask(question)).toContain("Here is what I have about you");
});

test("what is no skill is quoted, and nobody is asked what they did with it", () => {
  const told = passages.map((passage) => ({ ...passage, text: "My partner says I should stay." }));
  const question = "Do you remember what I told you about my partner?";
  const answer = advise({ question, person, passages: told, history: [], prompt: null });
  expect(answer).toContain("“My partner says I should stay.”");
  expect(answer).not.toContain("done with partner");
});

test("asked what was talked about, it names the conversations and their days", () => {
  const question = "I forgot what we talked about last week.";
  const answer = advise({ question, person, passages, history: [], prompt: null });
  expect(answer).toContain("**Résumé**, on 3 March 2026");
  expect(advise({ question, person, passages: [], history: [], prompt: null })).toContain(
    "will not make one up",
  );
});

test("what is told in other words than it is asked in is found by its kind", () => {
  const ask = (question: string) => advise({ question, person, passages, history: [], prompt: null });
  expect(ask("Where did I study?")).toContain("“MSc Econometrics, University of Gdańsk, 2016”");
  expect(ask("Which companies have I worked for?")).toContain("Baltic Freight S.A.");
  expect(ask("Do I have management experience?")).toContain("“Mentored two junior analysts");
  expect(ask("How much do I earn?")).toContain("will not guess");
  const asked = passages.map((passage) => ({ ...passage, text: "Which university should I study at?" }));
  const guess = advise({
    question: "Where did I study?",
    person,
    passages: asked,
    history: [],
    prompt: null,
  });
  expect(guess).toContain("will not guess");
});

test("of a résumé that was sent, the weakest line is rewritten when asked for", () => {
  const history = [
    { role: "user" as const, text: aResume },
    { role: "assistant" as const, text: "It reads well." },
  ];
  const answer = advise({
    question: "Rewrite the weakest line",
    person,
    passages: [],
    history,
    prompt: null,
  });
  expect(answer).toContain(
    "1. “Owned the weekly board report; automated it and gave back a day a week to the team.”",
  );
  expect(answer).not.toContain("2. “");
  const none = advise({
    question: "Rewrite the weakest line",
    person,
    passages: [],
    history: [],
    prompt: null,
  });
  expect(none).toContain("Paste three to five of your lines");
});
