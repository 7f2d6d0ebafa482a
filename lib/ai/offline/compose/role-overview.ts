import type { Aim } from "../aims";
import { bullets, heading } from "../markdown";
import { inWords, lowerFirst, upperFirst, withArticle } from "../plain";
import type { Situation } from "../understand";
import { type Advice, nameOf, notInCatalogue } from "./advice";
import { takenUp } from "./talk/taken-up";
import { unclear } from "./unclear";

/** What a role is: purpose, skills, how it grows, where it leads. */
export function roleOverview(situation: Situation): Advice {
  const { target } = situation;
  if (!target) return situation.briefing.history.length > 0 ? takenUp(situation) : unclear(situation);
  if (!target.role) return { opening: notInCatalogue(target), body: [], next: "What draws you to it?" };
  const { role } = target;
  return {
    opening: `${isByOtherName(target) ? `*${upperFirst(nameOf(target))}* stands in my catalogue under *${lowerFirst(role.title)}*. ` : ""}${upperFirst(withArticle(lowerFirst(role.title)))} ${role.purpose}.`,
    body: [
      heading("What it takes"),
      `At the centre: ${inWords(role.core.map(lowerFirst))}. Useful besides: ${inWords(role.useful.slice(0, 5).map(lowerFirst))}.`,
      heading("How it grows"),
      bullets([
        `**Junior**: ${role.expected.junior}.`,
        `**Mid**: ${role.expected.mid}.`,
        `**Senior**: ${role.expected.senior}.`,
      ]),
      heading("Where people move from it"),
      bullets(role.moves.map((move) => `**${move.to}**: ${move.because}.`)),
      "Working days differ much between employers, and I have no figures on pay or demand: two people who do the job near you will tell you more than any list.",
    ],
    next: "Shall I hold this against what you can do already, or would you rather know how people get their first such job?",
  };
}

function isByOtherName(target: Aim): boolean {
  return target.role !== null && nameOf(target).toLowerCase() !== target.role.title.toLowerCase();
}
