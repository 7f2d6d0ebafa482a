import type { Briefing } from "../briefing";

const HOURS =
  /\b(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|few|couple of)(?: free)? (?:hours?|evenings?|mornings?|afternoons?|weekends?)(?: (?:a|per|each|every) (?:week|day|month))?\b/i;
const READ = 600;
/** What was said longer ago may hold no more. */
const MESSAGES = 4;

/** "4 hours a week": the time that the person has for it, by this message or one shortly before; null where none was told. */
export function hoursTold({ question, history }: Pick<Briefing, "question" | "history">): string | null {
  const earlier = history.flatMap(({ role, text }) => (role === "user" ? text : [])).slice(-MESSAGES);
  const said = [...earlier, question].reverse().map((text) => HOURS.exec(text.slice(0, READ))?.[0]);
  return said.find((hours) => hours !== undefined)?.toLowerCase() ?? null;
}

const SPAN =
  /\b(\d{1,2}|an?|one|two|three|four|five|six|eight|nine|ten|twelve)[ -](weeks?|months?|years?)\b/i;

/** "Three months", "a six-week plan": for how long a plan is wanted, as it was said; null without. */
export function spanAsked(question: string): string | null {
  const [, number, unit] = SPAN.exec(question.slice(0, READ)) ?? [];
  if (!number || !unit) return null;
  const isOne = /^(?:1|an?|one)$/i.test(number);
  return `${number.toLowerCase()} ${unit.toLowerCase().replace(/s$/, "")}${isOne ? "" : "s"}`;
}

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const WEEKS_OF: [RegExp, number][] = [
  [/^week/, 1],
  [/^month/, 4],
];
const MOST_WEEKS = 52;

/** The same in weeks, a month as four and at most a year; null where none was asked for. */
export function weeksAsked(question: string): number | null {
  const [number = "", unit = ""] = spanAsked(question)?.split(" ") ?? [];
  if (!number) return null;
  const count = Number(number) || NUMBERS.indexOf(number) + 1 || 1;
  const weeks = WEEKS_OF.find(([name]) => name.test(unit))?.[1] ?? MOST_WEEKS;
  return Math.min(MOST_WEEKS, count * weeks);
}
