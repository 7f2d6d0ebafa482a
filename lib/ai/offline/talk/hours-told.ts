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
