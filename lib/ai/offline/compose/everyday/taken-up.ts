import { bullets, script, steps } from "../../markdown";
import { exact } from "../../quote";
import { sentencesOf } from "../../statements";
import { scriptBefore } from "../../talk/last-answer";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { unclear } from "../unclear";

const MOST_POINTS = 5;
/** Of the answer that is made short: its first sentence, at most so many characters. */
const LONGEST = 240;

/** "Shorter, please": the first sentence of the answer before, its points by their names, and its question. */
export function inShort(situation: Situation): Advice {
  const { briefing } = situation;
  const spoken = scriptBefore(briefing.history.slice(-2));
  if (spoken.length > 1) return shortWords(spoken);
  const before = briefing.history.findLast(({ role }) => role === "assistant")?.text;
  const first = before && /^[^\n]+?[.!?](?=\s|$)/.exec(before)?.[0];
  if (!before || !first || first.length > LONGEST) return unclear(situation);
  const named = [...before.matchAll(/^(?:[-*]|\d+\.) (?:\[ \] )?\*\*(.+?)\*\*|^### (.+)$/gm)];
  const points = named.map(([, item, heading]) => (item ?? heading ?? "").replace(/[.:]$/, ""));
  const question = before.split("\n").findLast((line) => /\?\**$/.test(line.trim()));
  return {
    opening: `In short: ${first}`,
    body: points.length > 0 ? [bullets([...new Set(points)].slice(0, MOST_POINTS))] : [],
    next: question ?? "Which of these would you like to begin with?",
    isFromMemory: true,
  };
}

/** Of words to say, what cannot be left out. */
function shortWords(lines: string[]): Advice {
  const core = lines.filter((line) => !/^(?:Dear|Kind regards|Yours|\[If)\b|^\[If/.test(line));
  const kept = [core[0], core.length > 1 ? core.at(-1) : undefined].filter((line) => line !== undefined);
  return {
    opening: "In short, what must not be missing:",
    body: [script(...kept)],
    next: "Does it still sound like you? Change the words until it does.",
    isFromMemory: true,
  };
}

/** "Does that count?": what makes something said count, and what is missing to it. */
export function whetherItCounts({ briefing }: Situation): Advice {
  const [told] = sentencesOf(briefing.question, "question", null);
  return {
    opening: `${told ? `${exact(told)} ` : ""}Yes, if you can tell it so that somebody sees it. What counts is not what it was called or whether it was paid, but what you did and what came of it.`,
    body: [
      steps([
        "**What was yours**: what did you decide, and what would have gone otherwise without you?",
        "**How large**: how many people, how long, how often?",
        "**What changed**: for them, in their words if you have them.",
      ]),
      "Small and true is worth more than large and vague: say the size as it was, and let the result speak.",
    ],
    next: "Answer the three in a sentence each, and I will make a line of it for your résumé.",
  };
}
