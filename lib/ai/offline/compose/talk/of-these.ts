import { evidenceOfSkills } from "../../evidence";
import { inWords, lowerFirst, plain, upperFirst } from "../../plain";
import { rolesListed } from "../../pointed-at";
import { hoursTold } from "../../talk/hours-told";
import { type Point, pointsBefore } from "../../talk/last-answer";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";
import { closing } from "./parts";
import { nearestRole, recommend } from "./reasons";

/** What is called "those" stands in the answer before; a list further up is pointed at by number. */
const LATEST = 2;
const OF_SKILLS = /\b(?:gaps?|skills?)\b/i;

/** A list is put in the order in which to go about it, and in no other. */
const OF_ORDER =
  /\b(?:first|start|begin|most|worst|biggest|important|urgent|hard(?:er|est)?|now|next|focus|tackle|learn)\b/i;
/** What to tell, listed by an answer, is nothing to choose from. */
const ASKED_BACK = /^- Name the \*\*role|^- \*\*Where\*\* you used it|^These are the things I do well:/m;

/** "Which of those should I start with, with four hours a week?": one of the list above, by its name, in the time there is. */
export function ofThese(situation: Situation): Advice {
  const { briefing } = situation;
  const listed = rolesListed(briefing.history.slice(-LATEST));
  if (listed.length > 1) return nearestRole(situation, listed);
  if (ASKED_BACK.test(briefing.history.at(-1)?.text ?? "")) return recommend(situation);
  if (!OF_ORDER.test(briefing.question)) return recommend(situation);
  const [one, other] = OF_SKILLS.test(briefing.question)
    ? openOf(situation)
    : pointsBefore(briefing.history, 1);
  if (!one) return recommend(situation);
  return {
    opening: `The first of them: *${plain(one.name, 160)}*.`,
    body: [plain(one.text, 400), inTheTime(briefing, other)].filter(Boolean),
    next: closing(situation),
    isFromMemory: true,
  };
}

/** What the role asks at its centre and nothing shows yet, as points. */
function openOf(situation: Situation): Point[] {
  const { target } = situation;
  const known = evidenceOfSkills(situation);
  const open = (target?.role?.core ?? []).filter((skill) => !known.has(skill));
  if (!target || open.length === 0) return pointsBefore(situation.briefing.history, 1);
  const [first = "", ...rest] = open;
  const after =
    rest.length > 0 ? ` ${upperFirst(inWords(rest.slice(0, 2).map(lowerFirst)))} come after it.` : "";
  const text = `Of what ${aNameOf(target)} needs and you have not told me of, it stands nearest to the centre. Learn it by making something small with it.${after}`;
  return [{ name: first, text }, ...rest.map((name) => ({ name, text: "" }))];
}

function inTheTime(briefing: Situation["briefing"], other: Point | undefined): string {
  const hours = hoursTold(briefing);
  if (!hours) return "";
  const after = other ? `, and *${plain(other.name, 120)}* when that is done` : "";
  return `**With ${hours}** that is the only thing for the first two or three weeks${after}. A proposal: two thirds of the time for making, one third for reading, always on the same day. It is done when you can show somebody what came of it.`;
}
