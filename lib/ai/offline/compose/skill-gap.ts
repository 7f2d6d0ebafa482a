import type { Role } from "../catalogue/roles";
import { type Evidence, evidenceOfSkills } from "../evidence";
import type { Topic } from "../intent";
import { bullets, heading, steps } from "../markdown";
import { inWords, lowerFirst, withArticle } from "../plain";
import { exact, whenSaid } from "../quote";
import { isOfRoles } from "../talk/matters/topics";
import type { Situation } from "../understand";
import { type Advice, aNameOf, nameOf, notInCatalogue } from "./advice";
import { takenUp } from "./talk/taken-up";

/** What a role asks, set against what is known of the person; unmentioned counts as unknown, not as absent. */
export function skillGap(situation: Situation): Advice {
  const { target, level, current } = situation;
  if (!target && isOfOtherMatter(situation.ongoing)) return takenUp(situation);
  if (!target) return askForRole(current ? nameOf(current) : null);
  if (!target.role) return unknownRole(situation);
  const known = evidenceOfSkills(situation);
  const has = target.role.core.filter((skill) => known.has(skill));
  const open = target.role.core.filter((skill) => !known.has(skill));
  const at = level ?? "mid";
  return {
    opening: `${sentenceOn(target.role)} At ${at} level, such a person ${target.role.expected[at]}. Against that, this is how your picture looks from what you have told me.`,
    body: [
      ...shown(has, known),
      ...notShown(open),
      ...plus(target.role, known),
      heading("Where to begin"),
      begin(target.role, open),
    ],
    next:
      open.length > 0
        ? `I only know what you have told me, so a gap may just be something unsaid: have you ever worked with ${inWords(open.slice(0, 2).map(lowerFirst), "or")}, even outside a job?`
        : `The core looks covered. Which of your examples would you show first to someone hiring ${aNameOf(target)}?`,
    isFromMemory: has.length > 0,
  };
}

/** "What am I missing?" in a talk about one's own business asks for no role. */
function isOfOtherMatter(ongoing: Topic | null) {
  return ongoing !== null && !isOfRoles(ongoing);
}

function sentenceOn(role: Role) {
  const name = withArticle(lowerFirst(role.title));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${role.purpose}.`;
}

function shown(has: string[], known: Map<string, Evidence>) {
  if (has.length === 0) return [];
  return [
    heading("What you can already show"),
    bullets(has.map((skill) => `**${skill}**: ${sourceOf(known.get(skill))}`)),
  ];
}

function sourceOf(evidence: Evidence | undefined) {
  if (evidence === "profile" || !evidence) return "it is in your profile; an example would carry more weight";
  if (evidence === "message") return "you name it here; have one example ready";
  return `${whenSaid(evidence)} you wrote: ${exact(evidence)}`;
}

function notShown(open: string[]) {
  if (open.length === 0) return [];
  return [heading("What nothing shows yet"), bullets(open.map((skill) => `**${skill}**`))];
}

function plus(role: Role, known: Map<string, Evidence>) {
  const extra = role.useful.filter((skill) => known.has(skill));
  const others = role.useful.filter((skill) => !known.has(skill)).slice(0, 4);
  const have =
    extra.length > 0 ? `Helpful beyond the core, and already yours: ${inWords(extra.map(lowerFirst))}. ` : "";
  return [
    others.length > 0
      ? `${have}Useful later, not to begin with: ${inWords(others.map(lowerFirst))}.`
      : have.trim(),
  ];
}

function begin(role: Role, open: string[]) {
  const first = open[0];
  return steps([
    first
      ? `**Close ${lowerFirst(first)} first.** It stands at the centre of the role, so it unblocks the others. Learn it by making something small, not by finishing a course.`
      : "**Deepen rather than widen.** Pick the core skill you use least and do one demanding thing with it.",
    `**Make one proof** of it: ${role.proof[0]}.`,
    `**Have it looked at** by somebody who does this work. Ask what they would have done differently.`,
  ]);
}

function unknownRole({ target, briefing }: Situation): Advice {
  const skills = briefing.person.skills.slice(0, 8);
  return {
    opening: target ? notInCatalogue(target) : "",
    body: [
      "Then sort that list honestly:",
      steps([
        "**Shown**: you can name a time you did it.",
        "**Partly**: you have done something near it. Write down what is missing.",
        "**Open**: you have not done it. Ask which of these block an application, and which people learn in the first months.",
      ]),
      skills.length > 0 ? `From your profile I would hold these against the list: ${inWords(skills)}.` : "",
      "Close the one open item that appears in all three adverts first, by making something small that shows it.",
    ].filter(Boolean),
    next: "Would you paste one such advert here? Then I can go through its requirements with you, one by one.",
  };
}

function askForRole(current: string | null): Advice {
  return {
    opening: "A gap is always a gap to something, so I need the role you have in mind.",
    body: [
      current ? `I take it that you come from the work of ${withArticle(current)}.` : "",
      bullets([
        "Name the **role** and roughly the **level**, for example *data engineer, mid*.",
        "Or **paste an advert** you like, and I will go through its requirements.",
        "Or tell me **what you enjoy**, and I will suggest roles first.",
      ]),
    ].filter(Boolean),
    next: "Which role would you like to measure yourself against?",
  };
}
