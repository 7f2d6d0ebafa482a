import fc from "fast-check";
import { expect, test } from "vitest";
import { ask, CAKE, KAFKA, quotesIn, said } from "@/tests/fakes/briefings";
import { HOSTILE } from "@/tests/harness/hostile-texts";
import { advise } from "./advise";
import type { Briefing } from "./briefing";

test("a message of nothing but spaces between two words is answered at once", () => {
  const before = process.cpuUsage();
  advise(ask(`next${" ".repeat(190_000)}x`));
  expect(cpuSince(before)).toBeLessThan(2_000);
});

test.each([
  "why ",
  "you said that ",
  "ok and ",
  "no, I meant ",
  "back to ",
  "what if the ",
  "they'll ",
  "3 hours a week ",
  "with two ",
  "**a** ",
  "- [ ] **a** ",
])("two hundred thousand characters of %j after an answer are answered in a moment", (part) => {
  const long = part.repeat(200_000 / part.length);
  const history: Briefing["history"] = [
    { role: "user", text: long },
    { role: "assistant", text: `1. **A.** b\n2. **C.** d\n\n${long}` },
  ];
  const before = process.cpuUsage();
  advise(ask(long, { history }));
  advise(ask(`you said ${part}`, { history }));
  expect(cpuSince(before)).toBeLessThan(2_000);
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    KAFKA,
    CAKE,
    "I am a nurse.",
    "Review my résumé",
    "salary?",
    "and for a senior role?",
    "Interview me",
    "| a | b |\n<img src=x>",
  ),
);
const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  question: fc.array(text, { maxLength: 5 }).map((parts) => parts.join("\n")),
  person: fc.record({
    name: fc.option(text),
    skills: fc.array(text, { maxLength: 40 }),
    experienceLevel: fc.constantFrom("junior", "mid", "senior", null),
    yearsExperience: fc.option(fc.double({ min: 0, max: 80, noNaN: true })),
    profileSummary: fc.option(text),
  }),
  passages: fc.array(
    fc.record({ text, role: fc.constantFrom("user", "assistant"), saidAt: text, conversationTitle: text }),
    { maxLength: 5 },
  ),
  history: fc.array(fc.record({ role: fc.constantFrom("user", "assistant"), text }), { maxLength: 6 }),
  prompt: fc.option(
    fc.record({
      title: text,
      category: fc.constantFrom("salary", "constructor", "resume"),
      instructions: text,
      isPremade: fc.boolean(),
    }),
  ),
});

test.each(["\n", "a\n", "1. ", "A: \n", "I ran Kafka. ", "(", "x", "- Responsible for Kafka\n"])(
  "a message of two hundred thousand characters of %j is answered in a moment",
  (part) => {
    const long = `Review my résumé ${part.repeat(200_000 / part.length)} end`;
    const before = process.cpuUsage();
    advise(ask(long, { passages: [said(long)], history: [{ role: "user", text: long }] }));
    advise(ask(long.slice(17)));
    expect(cpuSince(before)).toBeLessThan(4_000);
  },
);

test.each(HOSTILE)(
  "a message with two hundred thousand characters of %s is answered in a moment",
  (_, ofLength) => {
    const long = `Review my résumé ${ofLength(200_000)}`;
    const before = process.cpuUsage();
    advise(ask(long, { passages: [said(long)], history: [{ role: "user", text: long }] }));
    advise(ask(long.slice(17)));
    expect(cpuSince(before)).toBeLessThan(4_000);
  },
);

test("any briefing has an answer: the same each time, short enough, and each quote is the person's own text", () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      const answer = advise(briefing);
      expect(answer).toBe(advise(briefing));
      expect(answer.trim().length).toBeGreaterThan(20);
      expect(answer.length).toBeLessThan(6000);
      expect(answer).not.toMatch(/\bI(?:'m| am) Grok|undefined|\[object|<img/);
      const own = JSON.stringify([
        briefing.question,
        briefing.passages.map((passage) => passage.text),
        briefing.history.map((message) => message.text),
      ]);
      for (const quote of quotesIn(answer)) expect(own).toContain(JSON.stringify(quote).slice(1, -1));
    }),
    { numRuns: 300 },
  );
});

/** In milliseconds; what else the machine does meanwhile is not counted. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
