import { fittingAchievementsOf } from "../../evidence";
import { script } from "../../markdown";
import { exact } from "../../quote";
import { contentStems } from "../../relevance";
import { papers } from "../../talk/matters/finding-work";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { closing, isSaid, toldOf, unsaid, withNext } from "./parts";

/** What one is or feels is nothing for a line. */
const STATES = /\b(?:i'm|i am|i feel|want|like|love|hate|don't|never|nobody|can't|afraid|would|'d)\b/i;

/** "The taxi": what was told of the thing that the question names. */
function nearestTold(situation: Situation) {
  const asked = contentStems(situation.briefing.question);
  return toldOf(situation).find(({ text }) => [...contentStems(text)].some((stem) => asked.has(stem)));
}

/** "How do I put that on my CV?": the form of a line, for what was told. */
export function onPaper(situation: Situation): Advice {
  const own = toldOf(situation).find(
    ({ kind, text }) => kind === "did" && /\b(?:i|my)\b/i.test(text) && !STATES.test(text),
  );
  const named = nearestTold(situation);
  const [told = own] = named ? [named] : fittingAchievementsOf(situation);
  const lines = script(...papers.words);
  if (isSaid(situation, lines))
    return withNext(situation, "On paper:", unsaid(situation, [papers.first, papers.sign, ...papers.after]));
  return {
    opening: told
      ? `Take what you told me, ${exact(told)}, and give it this form:`
      : "One line for each thing you did, in this form:",
    body: [lines, papers.told],
    next: closing(situation),
    isFromMemory: true,
  };
}
