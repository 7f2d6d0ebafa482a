import { answerTo } from "../answers";
import { findSkills } from "../catalogue/find-skills";
import { type Evidence, evidenceOfSkills } from "../evidence";
import { heading, steps, table } from "../markdown";
import { inWords, lowerFirst } from "../plain";
import { exact, whenSaid } from "../quote";
import type { Situation } from "../understand";
import type { Advice } from "./advice";
import { skillGap } from "./skill-gap";

const MOST_ROWS = 12;
const SHORTEST = 120;

/** An advert's named skills against what the person has shown. The advert is read as data. */
export function jobAdvert(situation: Situation): Advice {
  const { briefing, answers, material, target } = situation;
  const advert = material ?? briefing.question;
  const skills = [...new Set(findSkills(advert.slice(0, 20_000)).map((found) => found.value))].slice(
    0,
    MOST_ROWS,
  );
  // "Am I qualified for a data analyst job?" names a role, and brings no advert.
  if (!material && advert.length < SHORTEST && target?.role) return skillGap(situation);
  if (advert.length < SHORTEST || skills.length === 0) return askForAdvert(advert.length >= SHORTEST);
  const known = evidenceOfSkills(situation);
  const covered = skills.filter((skill) => known.has(skill));
  const open = skills.filter((skill) => !known.has(skill) && !isPlus(advert, skill));
  return {
    opening: verdict(covered.length, skills.length),
    body: [
      table(
        ["The advert names", "What you have shown", ""],
        skills.map((skill) => [
          isPlus(advert, skill) ? `${skill} (a plus)` : skill,
          ...row(known.get(skill)),
        ]),
      ),
      heading("If you apply"),
      steps([
        covered.length > 0
          ? `Lead with ${inWords(covered.slice(0, 2).map(lowerFirst))}: one short story for each, with what came of it.`
          : "Lead with the work that is nearest to theirs, told as one short story with its result.",
        open[0]
          ? `Speak of ${lowerFirst(open[0])} before they do: say what you have done that is nearest, and how you would get up to speed. No apology.`
          : "Show that you read the advert: name the problem they want solved, in your words.",
        "Use the advert's own words for what you truly can; whoever sorts the applications looks for them.",
      ]),
      answerTo(answers, /would bring/i)
        ? "The first column holds only skills my catalogue knows; read the advert for the rest."
        : "I can only count what you have told me, so add what is missing.",
    ],
    next: open[0]
      ? `The one I would worry about is ${lowerFirst(open[0])}. Have you done anything near it, even on a small scale?`
      : "Which of these would you least like to be questioned on? Let us prepare that one.",
    isFromMemory: true,
  };
}

/** Whether the line that first names a skill calls it a wish before or beside it. */
function isPlus(advert: string, skill: string) {
  const line = advert
    .split(/\n|(?<=[.;])\s/)
    .find((part) => findSkills(part).some((found) => found.value === skill));
  return /\b(?:nice[- ]to[- ]have|a plus|bonus|ideally|preferred|desirable|advantage)\b/i.test(line ?? "");
}

function verdict(covered: number, all: number) {
  const count = `Of ${all} skills I recognise in the advert, what you have told me shows ${covered}.`;
  if (covered * 2 >= all) return `**Apply.** ${count} Adverts describe a wish, and that is a good match.`;
  if (covered * 4 >= all)
    return `**Worth applying if the work itself draws you.** ${count} The application has to build a bridge.`;
  return `**Not yet clear.** ${count} Either I know too little of you, or this one is a stretch; the table shows where.`;
}

function row(evidence: Evidence | undefined): [string, string] {
  if (!evidence) return ["*nothing yet*", "not shown"];
  if (evidence === "profile") return ["in your profile", "covered"];
  if (evidence === "message") return ["you name it here", "covered"];
  return [`${whenSaid(evidence)}: ${exact(evidence)}`, "covered"];
}

function askForAdvert(isPasted: boolean): Advice {
  return {
    opening: isPasted
      ? "I read the text, but I recognise no skill of my catalogue in it, so a table would pretend to more than I know."
      : "Gladly. Paste the whole advert, requirements included, and I will hold it against what I know of you.",
    body: [
      "Until then, a rule that serves well: mark each requirement as *must*, *plus* or *filler*. When you can tell a true story for most of the musts, apply; the pluses are wishes, and half of what stands there was copied from the advert before. For each must you cannot show, write down the nearest thing you have done: that is what you will be asked about.",
    ],
    next: "Which of the requirements makes you hesitate?",
  };
}
