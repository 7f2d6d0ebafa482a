import { wordsOf } from "@/lib/conversations/words-of";

/** Words that every sentence has: a question of these alone asks for nothing in particular. */
const COMMON = new Set(
  `a about after all also am an and any are as at be been before but by can could did do does for from had has have he her
  him his how i if in into is it its just me more my no not now of on once one or our out over she should so some than that
  the their them then there these they this to up us was we were what when where which while who whom why will with would
  you your`.split(/\s+/),
);

/** Words in which people ask what is remembered: they are of the question, not of what was said. */
const REMEMBERING = new Set(
  "already experience experiences far know remember recall tell told say said".split(" "),
);

/** The words that a passage should have to answer a question. */
export function wordsAskedFor(question: string): string[] {
  return [...new Set(wordsOf(question))].filter((word) => !COMMON.has(word) && !REMEMBERING.has(word));
}

/** Whether the answer to a question is a time: "when", "how long", "which year". */
export function asksForTime(question: string): boolean {
  return /\bwhen\b|\bhow (?:long|recently|often)\b|\b(?:what|which) (?:year|month|week|day|date|time|season)\b/i.test(
    question,
  );
}
