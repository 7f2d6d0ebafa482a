import { expect, test } from "vitest";
import { estimateTokens } from "@/lib/advisor/window";
import { withinBudget } from "@/lib/advisor/within-budget";
import type { Passage } from "@/lib/conversations";

const saidAt = new Date("2026-01-01");
const aPassage = (messageId: string, length: number, answer: string | null = null): Passage => ({
  messageId,
  conversationId: "c",
  conversationTitle: "t",
  role: "user",
  text: "x".repeat(length),
  start: 0,
  end: length,
  hit: { start: 0, end: length },
  score: 0.5,
  saidAt,
  answer: answer === null ? null : { messageId: `answer to ${messageId}`, text: answer, saidAt },
});
const idsOf = (passages: Passage[]) => passages.map(({ messageId }) => messageId);

test("a passage is followed by what the advisor answered to it, as a passage of its own to be cited", () => {
  const [, answer] = withinBudget([aPassage("1", 35, "Start small.")], 100);
  expect(answer).toMatchObject({
    messageId: "answer to 1",
    role: "assistant",
    start: 0,
    end: 12,
    answer: null,
  });
});

test("passages come before answers when tokens are few, and one too long for what is left makes room for the next", () => {
  const passages = [aPassage("1", 35, "a long answer of many words"), aPassage("2", 350), aPassage("3", 35)];
  expect(idsOf(withinBudget(passages, 25))).toEqual(["1", "3"]);
  expect(idsOf(withinBudget(passages, 30))).toEqual(["1", "answer to 1", "3"]);
});

test("an answer that was recalled itself is not told twice", () => {
  const answer = { ...aPassage("answer to 1", 10), role: "assistant" as const };
  expect(idsOf(withinBudget([aPassage("1", 35, "Start small."), answer], 100))).toEqual(["1", "answer to 1"]);
});

/** A long passage in the middle of a message: its sentences are numbered, and one of them answers. */
function aLongPassage(hitSentence: number): Passage {
  const sentences = Array.from({ length: 300 }, (_, at) => `Sentence ${at} says a little of my work. `);
  const text = sentences.join("").trimEnd();
  const before = sentences.slice(0, hitSentence).join("").length;
  const start = 1_000;
  const hit = { start: start + before, end: start + before + (sentences[hitSentence]?.length ?? 0) };
  return { ...aPassage("long", 0), text, start, end: start + text.length, hit };
}

test("of a passage that is longer than the budget the part that answers comes, in whole sentences with its place", () => {
  const long = aLongPassage(200);
  const [part, ...others] = withinBudget([long], 500);
  expect(others).toEqual([]);
  expect(part?.text).toMatch(/^Sentence 1\d\d says.* Sentence 200 says .*work\.$/);
  expect(part?.text).toBe(long.text.slice((part?.start ?? 0) - long.start, (part?.end ?? 0) - long.start));
  expect(estimateTokens(part?.text ?? "")).toBeGreaterThan(450);
  expect(estimateTokens(part?.text ?? "")).toBeLessThanOrEqual(500);
});

test("a part leaves room for the passages behind it, and one for which too little is left is left out", () => {
  const long = aLongPassage(3);
  expect(idsOf(withinBudget([long, aPassage("1", 350), aPassage("2", 350)], 500))).toEqual([
    "long",
    "1",
    "2",
  ]);
  expect(idsOf(withinBudget([aPassage("1", 1_500), long], 500))).toEqual(["1"]);
});

test("of a sentence that is longer than the budget comes as much as fits, from where it answers", () => {
  const endless = { ...aPassage("1", 9_000), hit: { start: 4_000, end: 4_800 } };
  const [part] = withinBudget([endless], 200);
  expect(part).toMatchObject({ start: 4_000, end: 4_700 });
  // The white space that it begins in is no part of it.
  const text = `Short.   ${"x".repeat(9_000)}`;
  const [after] = withinBudget([{ ...endless, text, end: text.length, hit: { start: 7, end: 800 } }], 200);
  expect(after).toMatchObject({ start: 9, end: 709 });
});
