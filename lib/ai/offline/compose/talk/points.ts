import { evidenceOfSkills } from "../../evidence";
import { bullets, steps } from "../../markdown";
import { inWords, lowerFirst, plain } from "../../plain";
import { type Point, pointsBefore } from "../../talk/last-answer";
import { matterOf } from "../../talk/matters/matter-of";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";
import { closing, endOf, inTheirWords, isSaid, nearest, nextOf, unsaid, withNext } from "./parts";
import { planOf } from "./plan-of";

const MOST_POINTS = 7;
const LONGEST = 160;
/** A list that is pointed at by number may stand further above. */
const FOR_A_PLACE = 8;

/** The point in a place from 1; -1 is the last. */
export function placed(points: Point[], place: number): Point | null {
  return (place < 0 ? points.at(-1) : points[place - 1]) ?? null;
}

/** "The second one": that point, and how to begin with it. */
export function thisPoint(situation: Situation): Advice {
  const { briefing, follow } = situation;
  const points = pointsBefore(briefing.history, FOR_A_PLACE);
  const point = placed(points, follow?.place ?? 1);
  if (!point)
    return withNext(
      situation,
      points.length > 0
        ? `My last list had only ${points.length} points, so tell me by its name which you mean. Meanwhile, what comes next:`
        : "I gave you no list that I could count on, so tell me by its name which you mean. Meanwhile, what comes next:",
    );
  const more = nearest(situation, `${point.name} ${point.text} ${briefing.question}`) ?? nextOf(situation);
  return {
    opening: `So, to *${plain(point.name, LONGEST)}*. To make it yours, answer it for your own case in one sentence: what have you done there already, and what is the first thing still missing?`,
    body: more ? [more] : [],
    next: closing(situation),
    isFromMemory: true,
  };
}

/** "What would you do first?" */
export function first(situation: Situation): Advice {
  const matter = matterOf(situation);
  if (!isSaid(situation, matter.first))
    return withNext(situation, "One thing, before all others:", matter.first);
  const [short = ""] = matter.first.split(/(?<=[.;:?])\s/);
  return withNext(
    situation,
    `Still the same as above: *${short.replace(/[.:;]$/, "")}*. If that is done, or not for you, then this:`,
  );
}

/** "I did that", "and then?": what comes after it. */
export function next(situation: Situation): Advice {
  const { briefing, follow } = situation;
  const isDone = /\b(?:did|done|finished|completed|tried|already)\b/i.test(briefing.question);
  const opening = isDone ? "Good: that is behind you, and most never get that far. Next:" : "After that:";
  const place = follow?.place ?? null;
  const points = pointsBefore(briefing.history);
  const point = place !== null && place > 0 ? points[place] : undefined;
  if (!point) return withNext(situation, opening);
  const more = nearest(situation, `${point.name} ${point.text}`);
  return {
    opening: `${opening} *${plain(point.name, LONGEST)}*.`,
    body: [plain(point.text, 400), more ?? ""].filter(Boolean),
    next: "When this week, and where, will you do it? A day in the calendar is half of it.",
    isFromMemory: true,
  };
}

/** "Make it a checklist": the points of the answer above, to be ticked. */
export function checklist(situation: Situation): Advice {
  if (/\bplan\b/i.test(situation.briefing.question)) return planOf(situation);
  const items = pointsOrLadder(situation).map(({ name, text }) => {
    const more = plain(text.split(/(?<=[.!?;])\s/)[0] ?? "", LONGEST);
    return `[ ] **${plain(name, LONGEST)}**${more ? `: ${more}` : ""}`;
  });
  return {
    opening: "Here it is to tick off, in the order in which I would do it:",
    body: [
      bullets(items.slice(0, MOST_POINTS)),
      "Copy it to where you look every day, and put a date behind the first line only; the others get theirs when it is done.",
    ],
    next: closing(situation),
    isFromMemory: true,
  };
}

function pointsOrLadder(situation: Situation): Point[] {
  const points = pointsBefore(situation.briefing.history);
  if (points.length > 0) return points;
  const { first, after } = matterOf(situation);
  return [first, ...after].map((text) => {
    const [, name, rest] = /^\*\*(.+?)\*\*[.:,]?\s*(.*)$/s.exec(text) ?? [];
    if (name) return { name, text: rest ?? "" };
    const [lead = text, ...more] = text.split(/(?<=[.:;?])\s/);
    return { name: lead.replace(/[.:;]$/, ""), text: more.join(" ") };
  });
}

const HOURS =
  /\b(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|few|couple of)(?: free)? (hours?|evenings?|mornings?|afternoons?|weekends?|minutes)\b/i;
const LITTLE = /^(?:an?|one|two|three|[1-3]|few|couple of)$/i;

/** "Slower", "I have three hours a week": the same things, laid out over weeks. */
export function pace(situation: Situation): Advice {
  const [amount, number = "", unit = ""] = HOURS.exec(situation.briefing.question) ?? [];
  const isLittle = !amount || LITTLE.test(number) || /minutes/i.test(unit);
  const weeks = isLittle ? 3 : 2;
  const stages = stagesOf(situation);
  const lines = stages.map((text, at) => `**Weeks ${at * weeks + 1} to ${(at + 1) * weeks}**: ${text}`);
  const opening = `${inTheirWords(situation)} ${amount ? `With ${amount.toLowerCase()}` : "Slower"} it works too, if only one thing is open at a time. A proposal, no forecast:`;
  if (isSaid(situation, lines.join("\n").slice(0, 80)) || lines.length === 0)
    return withNext(situation, opening);
  return {
    opening,
    body: [
      steps(lines),
      "**A fixed time** beats a large one: the same day, the same place. And decide now what the smallest version of a week is (ten minutes), so that a bad week shrinks the plan and does not end it.",
    ],
    next: "Which day and hour is the surest in your week? Begin with that one alone.",
    isFromMemory: true,
  };
}

function stagesOf(situation: Situation): string[] {
  const { target } = situation;
  const known = evidenceOfSkills(situation);
  const open = (target?.role?.core ?? []).filter((skill) => !known.has(skill)).map(lowerFirst);
  const { first, after } = matterOf(situation);
  const skills =
    open.length > 0 && target
      ? [
          `the ground for the work of ${aNameOf(target)}: ${inWords(open.slice(0, 2))}, one small task with each.`,
        ]
      : [];
  const short = (text: string) => text.replaceAll("**", "").split(/(?<=[.;?])\s/)[0] ?? text;
  return [lowerFirst(short(first)), ...skills, ...after.map(short)].slice(0, 4);
}

/** "That's too expensive": the same without money. */
export function cost(situation: Situation): Advice {
  const { cheap, ask } = matterOf(situation);
  const text = unsaid(situation, [cheap, ask]);
  return text
    ? withNext(situation, "Then without spending anything, or with somebody else's money:", text)
    : endOf(situation, "On doing it without money I have said what I know.");
}
