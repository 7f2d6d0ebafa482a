import type { Aim } from "../aims";
import { answerTo } from "../answers";
import { type Role, roles } from "../catalogue/roles";
import { evidenceOfSkills } from "../evidence";
import { bullets, heading, steps } from "../markdown";
import { inWords, lowerFirst, plain, upperFirst, withArticle } from "../plain";
import type { Situation } from "../understand";
import { type Advice, aNameOf, nameOf, notInCatalogue } from "./advice";
import { careerPaths } from "./career-paths";

const MOST_BRIDGES = 2;
const REGULATED =
  /nurse|physician|pharmacist|physiotherapist|teacher|lawyer|civil engineer|electrician|plumber|architect|social worker|laboratory/i;

/** A way from one field to another: what carries over, what is new, bridges, three months. */
export function changeField(situation: Situation): Advice {
  const { target, current, answers } = situation;
  if (!target) return careerPaths(situation);
  const from = current?.role ?? null;
  const { carries, open } = splitSkills(situation, target.role, from);
  const limits = answerTo(answers, /cannot give up/i);
  return {
    opening: target.role ? openingTo(target, current, answerTo(answers, /^why$/i)) : notInCatalogue(target),
    body: [
      heading("What carries over"),
      carriedOver(situation, carries, from),
      heading("What is really new"),
      `${upperFirst(inWords(open)) || "Mostly the setting and its words"}. ${licence(target.role)}`,
      ...bridges(from, target.role),
      heading("Three months"),
      steps(months(target.role?.proof ?? [], open)),
      limits
        ? `You will not give up *${plain(limits)}*. Check it first, with people in the role; a move that breaks it is the wrong move, however good the job.`
        : "Expect to start a step lower than you are used to, for a while. Decide beforehand how low is too low.",
    ],
    next: `What part of ${current ? `your work as ${aNameOf(current)}` : "your present work"} would someone hiring ${target.role ? aNameOf(target) : "there"} be surprised to hear you can do?`,
  };
}

function openingTo(target: Aim, current: Aim | null, reason: string | null) {
  const from = current ? aNameOf(current) : "where you are";
  const because = reason ? ` Your reason, *${plain(reason)}*, is also your answer when they ask why.` : "";
  return `From ${from} to ${aNameOf(target)}: the way is shorter where you can carry something across, so let us begin with that.${because}`;
}

function splitSkills(situation: Situation, to: Role | null, from: Role | null) {
  const had = new Set([
    ...(from?.core ?? []),
    ...(from?.useful ?? []),
    ...evidenceOfSkills(situation).keys(),
  ]);
  const core = to?.core ?? [];
  return {
    carries: core.filter((skill) => had.has(skill)).map(lowerFirst),
    open: core.filter((skill) => !had.has(skill)).map(lowerFirst),
  };
}

function carriedOver({ heard, current }: Situation, carries: string[], from: Role | null) {
  const direct = carries.length > 0 ? `Directly: ${inWords(carries)}. ` : "";
  const told = heard.skills.map(asSpoken).filter((skill) => !carries.includes(skill));
  if (told.length === 0) return direct + translate(from, current);
  return `${direct}You also name ${inWords(told.slice(0, 6))}: for each of them keep one occasion and its result ready, for they will ask how it helps there.${from ? ` ${translate(from, current)}` : ""}`;
}

/** "People management" is lower case inside a sentence, "Excel" and "SAP EWM" are names. */
function asSpoken(skill: string) {
  return / [a-z]/.test(skill) ? lowerFirst(skill) : skill;
}

function translate(from: Role | null, current: Aim | null) {
  if (!from && current)
    return `My catalogue does not hold *${nameOf(current)}*, so I name no list of my own; look for what you do that they do too, under another name.`;
  if (!from)
    return "Tell me what you do today and I will name what carries over; until then, look for what you do that they do too, under another name.";
  const [first = "", second = ""] = from.core;
  return `Your ${lowerFirst(first)} and ${lowerFirst(second)} have other names there: say what you did and what came of it, not what it was called.`;
}

function licence(role: Role | null) {
  return role && REGULATED.test(role.title)
    ? "In many countries this work needs a licence or a degree: find out the shortest legal route where you live before anything else."
    : "Most of it can be learned by doing, beside your present work.";
}

function bridges(from: Role | null, to: Role | null) {
  if (!from || !to) return [];
  const direct = from.moves.find((move) => move.to === to.title);
  if (direct)
    return [
      heading("The bridge"),
      `None needed: it is a move that people make. ${upperFirst(direct.because)}.`,
    ];
  const over = roles.filter(
    (role) =>
      from.moves.some((move) => move.to === role.title) && role.moves.some((move) => move.to === to.title),
  );
  if (over.length === 0)
    return [
      heading("The bridge"),
      `I see no role that lies between the two; the bridge is then a place instead: an employer in your old field who needs ${withArticle(lowerFirst(to.title))}. There your background is an advantage.`,
    ];
  return [
    heading("A role in between"),
    bullets(
      over
        .slice(0, MOST_BRIDGES)
        .map(
          (role) =>
            `**${role.title}**: ${from.moves.find((move) => move.to === role.title)?.because}; from there, ${role.moves.find((move) => move.to === to.title)?.because}.`,
        ),
    ),
  ];
}

function months(proof: string[], open: string[]) {
  return [
    `**Look closely.** Talk with three people who do the work; ask what they would learn first and what bores them. ${open[0] ? `Begin with ${open[0]}, two fixed times a week.` : ""}`.trim(),
    `**Make one proof**: ${proof[0] ?? "a small piece of work that resembles theirs"}. Show it to one of the three.`,
    `**Apply to five places that fit**, not fifty; tell your old experience in their words, and ask the people you met to read it first.`,
  ];
}
