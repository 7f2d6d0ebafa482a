import { relevantTo } from "../evidence";
import { ofTheKind } from "../kinds-told";
import { bullets } from "../markdown";
import { quote } from "../quote";
import { contentStems } from "../relevance";
import type { Statement } from "../statements";
import type { Situation } from "../understand";
import { aboutMe } from "./about-me";
import type { Advice } from "./advice";

const MOST_QUOTES = 4;

/** A question about the person's own past or present: their own words that may answer it, or plainly none. */
export function toldBefore(situation: Situation): Advice {
  const { briefing, statements } = situation;
  const asked = briefing.question.slice(0, 2000);
  const related = relevantTo(asked, statements, MOST_QUOTES);
  const [found = []] = [related, withTheOneWord(asked, statements), ofTheKind(asked, statements)]
    .filter(({ length }) => length > 0)
    .map((some) => some.slice(0, MOST_QUOTES));
  if (found.length === 0) return nothingFound(situation);
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

/** "What am I worried about?" has one word to go by. */
function withTheOneWord(question: string, statements: Statement[]): Statement[] {
  const [word, ...others] = contentStems(question);
  if (!word || others.length > 0) return [];
  const said = statements.filter(({ kind, text }) => kind !== "asked" && contentStems(text).has(word));
  return said.slice(0, MOST_QUOTES);
}

function nothingFound(situation: Situation): Advice {
  const knowsOther = situation.statements.some(({ kind }) => kind !== "asked");
  return {
    opening: "I find nothing you told me that answers this in so many words, so I will not guess.",
    body: knowsOther
      ? [
          "I look for the words of your question among yours: other words may find it. This is what I do have:",
          ...aboutMe(situation).body,
        ]
      : [],
    next: "Tell me now, and I will know it the next time you ask.",
    isFromMemory: true,
  };
}
