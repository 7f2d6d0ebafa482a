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
