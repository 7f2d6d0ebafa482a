import { answerTo } from "../answers";
import { heading, orMissing, script, steps, table } from "../markdown";
import { plain } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const TERMS: [string, RegExp][] = [
  [
    "Pay and its parts",
    /[^.,;\n]*(?:\d[\d.,k]*\s*(?:€|\$|£|eur|usd|gbp|chf|k\b|a year|a month|per)|€|\$|£|pay|salary|bonus|equity|shares)[^.,;\n]*/i,
  ],
  [
    "Place and hours",
    /[^.,;\n]*(?:remote|office|home|hybrid|hours|days|commute|flexible|part[- ]time|on[- ]call|shift|travel)[^.,;\n]*/i,
  ],
  ["People", /[^.,;\n]*(?:manager|team|boss|lead|colleague|mentor|people)[^.,;\n]*/i],
  [
    "Learning and growth",
    /[^.,;\n]*(?:learn|grow|training|promotion|career|budget for|new field|responsib)[^.,;\n]*/i,
  ],
  [
    "Security",
    /[^.,;\n]*(?:permanent|contract|probation|start-?up|funding|stable|notice|public|fixed[- ]term)[^.,;\n]*/i,
  ],
];

/** Two offers in one table from what the person said; what is not stated stays visible as a question. */
export function compareOffers({ answers }: Situation): Advice {
  const first = answerTo(answers, /first offer/i);
  const second = answerTo(answers, /second offer/i);
  const needs = answerTo(answers, /need from my next job/i);
  const deadline = answerTo(answers, /answer by/i);
  const rows = TERMS.map(([name, pattern]) => [name, termIn(first, pattern), termIn(second, pattern)]);
  const unknown = rows
    .filter((row) => row.slice(1).some((cell) => cell === "*not stated*"))
    .map((row) => row[0] ?? "");
  return {
    opening: `More than one offer is a good place to be, and a tiring one. Let us make the difference visible${needs ? `, measured by what you need: *${plain(needs)}*` : ""}.`,
    body: [
      table(
        ["", "First", "Second"],
        [["In your words", orMissing(first, "tell me"), orMissing(second, "tell me")], ...rows],
      ),
      heading("Find out before you decide"),
      steps([
        unknown[0]
          ? `**${unknown[0]}** is missing for at least one of them. Ask; nobody minds the question at this stage.`
          : "**The unwritten part**: ask someone of the team, without the manager, what a bad week looks like.",
        "**Whom you would work for**: ask for half an hour with that person, if you have not had it.",
        needs
          ? `**What you need**: ask each for an example from last month that shows it.`
          : "**What a good first year is**, in their words. Unclear answers are answers.",
      ]),
      heading("To ask for time"),
      script(
        `I am glad of your offer and take it seriously. I would like to decide with care and can tell you by [day]${deadline ? "" : " at the latest"}. Is that all right for you?`,
      ),
      deadline ? `You have to answer by *${plain(deadline, 60)}*: ask today, not on that day.` : "",
      "Then try this: decide for one of them in the evening, as if it were final, and see how you wake up.",
    ].filter(Boolean),
    next: "If both paid the same, which would you take? Your answer tells what the difference in pay would have to be worth.",
  };
}

function termIn(offer: string | null, pattern: RegExp) {
  const found = offer ? pattern.exec(offer)?.[0] : null;
  return found?.trim() ? plain(found, 80) : "*not stated*";
}
