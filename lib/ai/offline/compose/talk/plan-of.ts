import { steps } from "../../markdown";
import { hoursTold, weeksAsked } from "../../talk/hours-told";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";
import { closing } from "./parts";

const WEEKS = 6;

/** "Make that a plan for two months": the steps of the matter in their order, spread over the weeks there are. */
export function planOf(situation: Situation): Advice {
  const { first, after, sign, name } = matterOf(situation);
  const hours = hoursTold(situation.briefing);
  const stages = [first, ...after];
  const weeks = Math.max(stages.length, weeksAsked(situation.briefing.question) ?? WEEKS);
  return {
    opening: `A plan on ${name}, over ${weeks} weeks. A proposal, no forecast: what is done earlier makes room for the next.`,
    body: [
      steps(
        stages.map((text, at) => `**${spanOf(at, stages.length, weeks)}**: ${text.replaceAll("**", "")}`),
      ),
      hours ? `With ${hours} there is room for one of these at a time; take the same days each week.` : "",
      `**At the end**: ${sign}`,
    ].filter(Boolean),
    next: closing(situation),
    isFromMemory: true,
  };
}

function spanOf(at: number, count: number, weeks: number): string {
  const begin = Math.floor((at * weeks) / count) + 1;
  const end = Math.floor(((at + 1) * weeks) / count);
  return begin >= end ? `Week ${end}` : `Weeks ${begin} to ${end}`;
}
