import { relevantTo } from "../evidence";
import { bullets } from "../markdown";
import { quote } from "../quote";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const MOST_QUOTES = 4;

/** A question about the person's own past or present: their own words that may answer it, or plainly none. */
export function toldBefore({ briefing, statements }: Situation): Advice {
  const found = relevantTo(briefing.question.slice(0, 2000), statements, MOST_QUOTES);
  if (found.length === 0) return nothingFound(statements.some(({ kind }) => kind !== "asked"));
  return {
    opening: "This is what you have told me that comes nearest to it:",
    body: [
      bullets(found.map(quote)),
      "I read it as you wrote it and conclude nothing beyond it: whether it answers your question, you see better than I do.",
    ],
    next: "Is that it, or is there more that I should know?",
    isFromMemory: true,
  };
}

function nothingFound(knowsOther: boolean): Advice {
  return {
    opening: "I find nothing you told me that answers this, so I will not guess.",
    body: knowsOther
      ? [
          "I do remember other things you told me. I look for the words of your question among yours: other words may find it.",
        ]
      : [],
    next: "Tell me now, and I will know it the next time you ask.",
    isFromMemory: true,
  };
}
