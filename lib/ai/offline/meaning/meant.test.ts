import { expect, test, vi } from "vitest";
import type { Briefing } from "../briefing";
import { recognisable, recogniseTopic } from "../intent";
import { offlineAdvisor } from "../offline-advisor";
import { namedTopics } from "./named-topics";
import type { Meant } from "./topic-reader";
import weights from "./weights.json";

const ODD = "third unfortunately this week";

async function answerTo(
  question: string,
  meant: Meant | null,
  more: Partial<Pick<Briefing, "history" | "prompt">> = {},
) {
  const topicMeant = vi.fn(async (_message: string) => meant);
  const person = {
    name: null,
    skills: [],
    experienceLevel: null,
    yearsExperience: null,
    profileSummary: null,
  };
  const offline = { question, person, passages: [], history: [], prompt: null, ...more };
  const { content } = await offlineAdvisor({ topicMeant }).doGenerate({
    prompt: [],
    providerOptions: { offline },
  });
  const text = content.map((part) => (part.type === "text" ? part.text : "")).join("");
  return { text, topicMeant };
}

test("what no word tells is answered by what it means", async () => {
  expect(recogniseTopic(ODD)).toBeNull();
  const { text } = await answerTo(ODD, { topic: "rejection", sureness: 0.9 });
  expect(text).toMatch(/^That hurts/);
  expect(text).not.toContain("I take it");
  expect((await answerTo(ODD, null)).text).not.toContain("That hurts");
});

test("where it is not sure, it says how it took the question", async () => {
  const { text } = await answerTo(ODD, { topic: "rejection", sureness: 0.2 });
  expect(text).toMatch(/^I take it that you ask what to do after a rejection; if you meant something else,/);
});

test("what its words tell stands beside a guess, and falls before a plain meaning", async () => {
  const question = "what do they look for when they decide who moves up";
  const words = (await answerTo(question, null)).text;
  const guessed = await answerTo(question, { topic: "promotion", sureness: 0.4 });
  const plain = await answerTo(question, { topic: "promotion", sureness: 0.6 });
  expect(guessed.text).toBe(words);
  expect(plain.text).not.toBe(words);
  expect(plain.text).toBe((await answerTo("How do I get promoted?", null)).text);
  const help = "I want to die. How do I ask for a raise?";
  const meant = { topic: "ask-raise", sureness: 0.9 } as const;
  expect((await answerTo(help, meant)).text).toBe((await answerTo(help, null)).text);
});

test("earlier messages are asked only where no word in them tells", async () => {
  const history: Briefing["history"] = [
    { role: "user", text: "How do I ask for a raise?" },
    { role: "assistant", text: "So." },
    { role: "user", text: ODD },
    { role: "assistant", text: "So." },
  ];
  const { topicMeant } = await answerTo("and then?", null, { history });
  expect(topicMeant.mock.calls).toEqual([["and then?"], [ODD]]);
});

test("a message in another language is no guess", async () => {
  const german = "Ich weiß nicht, wie es nach der Kündigung weitergehen soll";
  const { text } = await answerTo(german, { topic: "contract-ending", sureness: 0.9 });
  expect(text).toBe((await answerTo(german, null)).text);
});

test("what leans on the answer before stays with it", async () => {
  const history: Briefing["history"] = [
    { role: "user", text: "How do I ask for a raise?" },
    { role: "assistant", text: (await answerTo("How do I ask for a raise?", null)).text },
  ];
  const question = "what if they say no?";
  const { text } = await answerTo(question, { topic: "rejection", sureness: 0.9 }, { history });
  expect(text).toBe((await answerTo(question, null, { history })).text);
});

test("every topic that can be meant is one that is answered, and has a name to be asked by", () => {
  const topics = weights.topics.filter((topic) => topic !== "nothing" && topic !== "share");
  expect(topics.length).toBeGreaterThan(70);
  expect(topics.filter((topic) => !Object.hasOwn(recognisable, topic))).toEqual([]);
  const nameless = topics.filter((topic) => !Object.hasOwn(namedTopics, topic));
  expect(nameless).toEqual(["distress", "note-this", "put-right", "who-you-are"]);
});
