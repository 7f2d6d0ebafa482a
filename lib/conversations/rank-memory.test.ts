import fc from "fast-check";
import { expect, test } from "vitest";
import { rankMemory } from "@/lib/conversations/rank-memory";
import { RECALL_WEIGHTS } from "@/lib/conversations/recall-weights";
import { aMemory, aPassage, type Heard, termsOf } from "@/tests/harness/memories";

const rank = (heard: Heard[], question: string[], asksForTime = false, limit = 10) =>
  rankMemory(aMemory(heard), termsOf(heard, question), { asksForTime, limit }).map(
    ({ number }) => number / 10,
  );

test("of passages equally near in meaning, the one that has the rare word of the question comes first", () => {
  const heard = Array.from({ length: 8 }, (_, turn) =>
    aPassage({ conversation: turn, turn, said: ["team"] }),
  );
  heard[5] = aPassage({ conversation: 5, turn: 5, said: ["airflow"] });
  expect(rank(heard, ["airflow", "team"])[0]).toBe(5);
});

test("a passage near in meaning comes first where no word of the question was ever said", () => {
  const heard = Array.from({ length: 8 }, (_, turn) =>
    aPassage({ turn, similarity: turn === 3 ? 0.6 : 0.1 }),
  );
  expect(rank(heard, ["kubernetes"])[0]).toBe(3);
});

test("what was said right after the word counts more than what was said elsewhere, and the word itself most", () => {
  const heard = Array.from({ length: 30 }, (_, turn) => aPassage({ conversation: turn < 15 ? 1 : 2, turn }));
  heard[12] = aPassage({ turn: 12, said: ["airflow"] });
  const [first, ...around] = rank(heard, ["airflow"], false, 6);
  expect(first).toBe(12);
  // Two turns after it the conversation ends: nothing of the next one is near.
  expect(around.slice(0, 5)).toEqual([13, 11, 14, 10, 9]);
});

test("what the advisor said counts less than the same words of the person's own", () => {
  const heard = Array.from({ length: 10 }, (_, turn) =>
    aPassage({ conversation: turn, turn, similarity: 0.1 }),
  );
  heard[2] = aPassage({ conversation: 2, turn: 2, similarity: 0.5, said: ["airflow"], isAdvisor: true });
  heard[7] = aPassage({ conversation: 7, turn: 7, similarity: 0.4, said: ["airflow"] });
  expect(rank(heard, ["airflow"])[0]).toBe(7);
});

test("among equals a passage that says more comes before one that says little, and one that asks comes last", () => {
  const heard = [
    aPassage({ conversation: 1, words: 4 }),
    aPassage({ conversation: 2, words: 30, isQuestion: true }),
    aPassage({ conversation: 3, words: 25 }),
  ];
  expect(rank(heard, [])).toEqual([2, 1, 0]);
});

test("a passage that names a time answers a question for one, and no other", () => {
  const heard = [aPassage({ conversation: 1, words: 12 }), aPassage({ conversation: 2, namesTime: true })];
  expect(rank(heard, [], true)).toEqual([1, 0]);
  expect(rank(heard, [], false)).toEqual([0, 1]);
});

test("no passages, one passage, and passages all alike are ranked too", () => {
  expect(rank([], ["airflow"])).toEqual([]);
  expect(rank([aPassage({})], ["airflow"])).toEqual([0]);
  expect(rank([aPassage({ turn: 1 }), aPassage({ turn: 2 })], [])).toEqual([0, 1]);
});

const anyHeard = fc
  .array(
    fc.record({
      conversation: fc.integer({ min: 1, max: 4 }),
      turn: fc.integer({ min: 1, max: 6 }),
      similarity: fc.integer({ min: -200, max: 1_000 }).map((thousandths) => thousandths / 1_000),
      words: fc.integer({ min: 0, max: 60 }),
      isAdvisor: fc.boolean(),
      isQuestion: fc.boolean(),
      namesTime: fc.boolean(),
      said: fc.array(fc.constantFrom("go", "sql", "rust"), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((heard) => heard.sort((a, b) => a.conversation - b.conversation || a.turn - b.turn));

test("for any memory, the ranking is that of a full sort by the definition, written down a second time", () => {
  fc.assert(
    fc.property(anyHeard, fc.boolean(), (heard, asksForTime) => {
      const question = ["go", "sql", "rust", "cobol"];
      const ranked = rankMemory(aMemory(heard), termsOf(heard, question), { asksForTime, limit: 5 });
      const scores = byDefinition(heard, question, asksForTime);
      const sorted = [...scores].sort((a, b) => b - a).slice(0, 5);
      expect(ranked.length).toBe(Math.min(5, heard.length));
      for (const [index, { number, score }] of ranked.entries()) {
        expect(score).toBeCloseTo(sorted[index] ?? 0, 5);
        expect(scores[number / 10]).toBeCloseTo(score, 5);
      }
    }),
  );
});

/** Slowly, passage by passage, as decision 14 says it. */
function byDefinition(heard: Heard[], question: string[], asksForTime: boolean): number[] {
  const w = RECALL_WEIGHTS;
  const voice = ({ isAdvisor }: Heard) => (isAdvisor ? w.advisor : 1);
  const turns = [...new Set(heard.map(({ conversation, turn }) => `${conversation} ${turn}`))];
  const turnOf = ({ conversation, turn }: Heard) => turns.indexOf(`${conversation} ${turn}`);
  const inTurn = (one: Heard, distance: number) =>
    heard.filter(
      (other) => other.conversation === one.conversation && turnOf(other) - turnOf(one) === distance,
    );
  const own = (one: Heard, word: string) => {
    const having = heard.filter(({ said }) => said.includes(word)).length;
    const times = one.said.filter((each) => each === word).length;
    return (
      (Math.log(1 + (heard.length - having + 0.5) / (having + 0.5)) * times * (w.saturation + 1)) /
      (times + w.saturation)
    );
  };
  const shares = [
    ...w.before.map((share, index) => ({ share, distance: -index - 1 })),
    ...w.after.map((share, index) => ({ share, distance: index + 1 })),
  ];
  const lexical = heard.map((one) => {
    const ofWord = (word: string) =>
      Math.max(
        own(one, word),
        ...shares.flatMap(({ share, distance }) =>
          inTurn(one, distance).map((other) => share * voice(other) * own(other, word)),
        ),
      );
    return voice(one) * question.reduce((sum, word) => sum + ofWord(word), 0);
  });
  const meaning = standard(
    heard,
    heard.map((one) => voice(one) * one.similarity),
  );
  const near = heard.map((one, at) =>
    w.meaningAround.reduce((sum, share, index) => {
      const both = [-index - 1, index + 1].map((distance) => {
        const values = inTurn(one, distance).map((other) => meaning[heard.indexOf(other)] ?? 0);
        return values.length > 0 ? Math.max(...values) : 0;
      });
      return sum + share * ((both[0] ?? 0) + (both[1] ?? 0));
    }, meaning[at] ?? 0),
  );
  const words = standard(heard, lexical);
  return heard.map(
    (one, at) =>
      (words[at] ?? 0) +
      w.meaning * (near[at] ?? 0) +
      w.length * Math.log(1 + one.words) -
      (one.isQuestion ? w.question : 0) +
      (asksForTime && one.namesTime ? w.time : 0),
  );
}

function standard(heard: Heard[], values: number[]): number[] {
  const own = values.filter((_, at) => !heard[at]?.isAdvisor);
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const deviation = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length);
  return values.map((value) => (deviation > 1e-6 ? (value - mean) / deviation : 0));
}
