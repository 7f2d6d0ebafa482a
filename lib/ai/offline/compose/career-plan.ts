import { answerTo } from "../answers";
import { evidenceOfSkills } from "../evidence";
import { bullets, heading, steps } from "../markdown";
import { inWords, lowerFirst, plain } from "../plain";
import { hoursTold, spanAsked } from "../talk/hours-told";
import type { Situation } from "../understand";
import { type Advice, aNameOf, nameOf, notInCatalogue } from "./advice";
import { careerPaths } from "./career-paths";

/** Milestones towards a role, each with what shows that it is reached, and a first week. */
export function careerPlan(situation: Situation): Advice {
  const { target, current, answers, briefing } = situation;
  if (!target) return careerPaths(situation);
  const known = evidenceOfSkills(situation);
  const core = target.role?.core ?? [];
  const open = core.filter((skill) => !known.has(skill)).map(lowerFirst);
  const has = core.filter((skill) => known.has(skill)).map(lowerFirst);
  const from = current ? ` from the work of ${aNameOf(current)}` : "";
  return {
    opening: target.role
      ? `To become ${aNameOf(target)}${from}, work backwards from the role: someone new in it ${target.role.expected.junior}.`
      : notInCatalogue(target),
    body: [
      has.length > 0 ? `You do not start from nothing: what you told me shows ${inWords(has)}.` : "",
      heading("Milestones"),
      steps(milestones(situation, open)),
      ...time(
        answerTo(answers, /time i want to give/i) ?? spanAsked(briefing.question),
        answerTo(answers, /hours a week/i),
      ),
      inHours(situation),
      obstacle(answerTo(answers, /get in the way/i)),
      heading("Your first week"),
      bullets(firstWeek(situation)),
    ].filter(Boolean),
    next: `Which of these milestones is, if you are honest, already half reached?`,
  };
}

function milestones({ target }: Situation, open: string[]) {
  const role = target?.role;
  return [
    open.length > 0
      ? `**Ground under your feet**: ${inWords(open.slice(0, 3))}. *Reached when* you can do a small task with each, alone, and explain your choices.`
      : "**Ground under your feet**: the requirements that adverts agree on. *Reached when* you can name an example for each.",
    `**One proof others can see**: ${role?.proof[0] ?? "a piece of work that resembles the job"}. *Reached when* someone in the field has looked at it and you have improved it.`,
    `**The work in small**: take on a part of that work where you are now, or beside it. *Reached when* somebody relies on the result.`,
    `**People who know you for it**: regular talks with three people in the role. *Reached when* one of them offers a lead or an opinion on your application unasked.`,
    `**Applications**: few and fitted. *Reached when* you are invited to talks; if not, the fault is in the papers or the aim, and both can be changed.`,
  ];
}

function time(years: string | null, hours: string | null) {
  const span = years
    ? `You give yourself ${plain(years, 20)}. Spend about a third on the first milestone, and start talking with people from the first month, not at the end.`
    : "";
  const week = hours
    ? `With ${plain(hours, 10)} hours a week, keep two fixed evenings or one morning; a fixed time beats a large one.`
    : "";
  return span || week ? [`${span} ${week}`.trim()] : [];
}

/** Told in the talk, and not in a template's place for it. */
function inHours({ briefing, answers }: Situation) {
  const hours = answerTo(answers, /hours a week/i) ? null : hoursTold(briefing);
  return hours
    ? `With ${hours}, one milestone is open at a time, on a fixed day; what does not fit moves back, and nothing else is begun.`
    : "";
}

function obstacle(words: string | null) {
  if (!words) return "";
  return `What could get in the way: *${plain(words)}*. Decide now what the smallest version of a week looks like when that happens, so that a bad week shrinks the plan instead of ending it.`;
}

function firstWeek({ target }: Situation) {
  const name = target ? nameOf(target) : "that role";
  return [
    `Collect three adverts for the role of ${name} and mark what they agree on.`,
    "Write to one person who does the work, with one question that takes five minutes to answer.",
    `Start the proof at its smallest: ${target?.role?.proof.at(-1) ?? "one page that shows how you would approach the work"}.`,
  ];
}
