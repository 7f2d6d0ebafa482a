import { describe, expect, test } from "vitest";
import { ask } from "@/tests/fakes/briefings";
import { understand } from "../understand";
import { followUpIn } from "./follow-up";
import type { FollowUpKind } from "./follow-up-rules";

const ANSWERED = [
  { role: "user" as const, text: "How do I ask for a raise?" },
  { role: "assistant" as const, text: "1. **One.** a\n2. **Two.** b\n\nWhich of these is yours?" },
];

const SAID: Record<FollowUpKind, string[]> = {
  why: [
    "why?",
    "Why number three?",
    "How come?",
    "What makes you think that?",
    "why should that come first?",
  ],
  first: [
    "what would you do first?",
    "Where do we start?",
    "What can I do today?",
    "how would I do that then?",
    "that sounds like a lot. where do I start?",
  ],
  which: [
    "ok and which of those should I start with, given I have maybe 4 hours a week?",
    "which of these gaps hurts me most with an employer?",
  ],
  next: ["and after that?", "Done! Now what?", "I finished step two", "did that yesterday", "anything else?"],
  checklist: [
    "make it a checklist",
    "could you break it down into steps?",
    "put that into a table",
    "What's the plan?",
  ],
  pace: ["about 6 hours", "Can we go slower?", "only two evenings per week", "that pace is too fast for me"],
  cost: ["that's too expensive", "is there a free option?", "we can't afford that", "no budget for this"],
  "sum-up": ["Can you summarise this?", "What did we agree on?", "quick recap please", "where were we?"],
  complaint: ["you already said that", "You didn't answer me", "that is too general", "this doesn't help"],
  "said-earlier": ["you said earlier that I should write it down", "didn't you say I should wait?"],
  recommend: [
    "What would you do if you were me?",
    "which one would you choose?",
    "so should I accept it?",
    "what's best?",
  ],
  correction: [
    "actually it's 5 years, not 4",
    "Sorry, I meant 12 people",
    "I said 10 but it's 12",
    "it's Leeds, not London",
  ],
  unsure: ["I really don't know", "no clue", "hard to say", "honestly no idea"],
  yes: ["yes", "yeah, sure", "sounds good", "please do", "Yes, once or twice"],
  no: ["not really", "nope", "no, nothing like that", "I haven't"],
  point: ["the second", "the last one please", "2", "number two"],
  "what-if": [
    "and if he refuses",
    "what if I fail the exam?",
    "and if she says no?",
    "Suppose they reject me?",
    "I'll try. what if they laugh?",
  ],
  tone: ["can you make that friendlier?", "a bit more formal please", "that sounds too harsh", "softer"],
  words: [
    "what exactly do I say?",
    "How do I tell my wife?",
    "can you write that for me?",
    "how would you word that?",
  ],
  sign: ["how do I know when I'm ready?", "when is it good enough?", "How would I notice that it works?"],
  cannot: [
    "step 2 is not possible, we have no reviews",
    "my boss would never agree",
    "she'll say everyone has that many",
  ],
  feeling: ["I'm scared to lose my job", "that sounds hard", "nobody will hire me", "I'm too tired for that"],
  "on-paper": [
    "how do I put this on a CV?",
    "how does that look on my résumé?",
    "the same for the CV please",
  ],
  figure: ["how much do I need?", "what does that cost?", "how much do I have to earn for it?"],
  told: ["my husband thinks it's too early", "they offered me another team", "she agreed"],
};

describe("what leans on the answers before", () => {
  test.each(Object.entries(SAID).flatMap(([kind, said]) => said.map((message) => [message, kind])))(
    "%j: %s",
    (message, kind) => expect(followUpIn(message, ANSWERED)?.kind).toBe(kind),
  );

  test("is nothing before an answer", () => {
    for (const message of Object.values(SAID).flat()) expect(followUpIn(message, []), message).toBeNull();
  });
});

test.each([
  ["I have an interview as a product manager on Friday", "interview-plan"],
  ["I have two offers and cannot decide", "compare-offers"],
  ["no I don't have a CV yet", "first-cv"],
  ["I didn't say that", "put-right"],
  ["Should I put my photo on my CV?", "resume-question"],
  ["How do I start freelancing?", "freelance"],
  ["I don't know how much I should ask for as salary", "negotiate-offer"],
  ["Yes, and my boss is rude to me in meetings", "hard-conversation"],
  ["Which skills do I need for data engineering?", "skill-gap"],
  ["What if I want to work abroad?", "work-abroad"],
  ["I want to kill myself", "distress"],
])("%j is a matter of its own midway as well: %s", (question, topic) => {
  expect(understand(ask(question, { history: ANSWERED })).topic).toBe(topic);
});

test("a template's message stands for itself, whatever it begins with", () => {
  const prompt = { title: "My offers", category: "salary", instructions: "", isPremade: true };
  const briefing = ask("Sum up what we have: my offers", { history: ANSWERED, prompt });
  expect(understand(briefing)).toMatchObject({ follow: null, topic: "negotiate-offer" });
});
