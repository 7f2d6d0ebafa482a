import { expect, test } from "vitest";
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
