import type { Span } from "@/lib/ai/embedding/span";
import { originalOf, type Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import type { Named } from "./named";
import { inSentenceCase, readName } from "./names";

/** What people hold that has been given to them, or hope for: "a forklift licence", "my CISM", "AAT level 3". */
const PAPER =
  /^(?:licen[cs]es?|cert|certs|certificates?|certification|qualification|diploma|accreditation|tickets?)$/;
/** Papers of everyday life, and capitals that are none. */
const EVERYDAY =
  /(?:^| )(?:tv|train|parking|lottery|season|concert|plane|bus|raffle|speeding|cinema|match|library|bank|credit|debit|loyalty|business|dog|degree|bachelor|bachelors|master|masters|doctorate|phd|fishing|hunting|marriage|wedding|birth|death|gift|medical|software|gun|vehicle|stock|share|insurance|covid|vaccination|mri|pcr|bbq|usb|vat|mot|iban|roi|kpi|okrs?|cv|id|atm|sim|dvd|gps|pin|dna|nhs|bbc|irs|hmrc|adhd|add|ptsd|ocd|faq|pdf|url|ceo|cto|cfo|diy|dob|ssn|sad|asap|fyi|usa|ikea|fifa|uk)(?: |$)/;
/** "CSCS card", "cpcs card", "Gas Safe registration": a card or registration is one only by the name before it. */
const BY_NAME = /(?:^| )(?:[b-df-hj-np-tv-z]{3,}|\p{Lu}{3,}) card$|(?:^| )\p{Lu}[^ ]* registration$/u;
const COURSE =
  /^(?:exams?|tests?|course|class|training|apprenticeship|studies|certification|cert|certs|qualification)$/;
const LEAD = /^(?:(?:my|a|an|the|some|any|current|full|valid|own|new|clean|both|for|to|on|of|in|towards?) )+/;
const STOP =
  /^(?:[^\p{L}\p{N}]|and|or|but|of|in|on|at|with|from|by|for|to|since|so|because|as|if|when|while|then|last|next|this|now|right|already|too|yet|before|after|off|until|soon|someday|one|i|we|it|that|which|is|are|was|were|has|have|at|most|both|done|done\.?|though|ran|expired|out|week|also|either|please|at|again|first|next|later|ago|lol)$/u;
const NO_PAPER =
  /^(?:lost|failed|missed|forgotten|sold|bit|lot|lots|knowledge|experience|years?|little|much|more|no|not|better|started|used)$/;
const LONGEST = 6;
const LONGEST_TEXT = 120;

/**
 * The paper that is named at `from`: known by name, by its last word, by capitals ("PALS") or by a level ("AAT level 3").
 * What is merely learned for it ("exam", "course") is no part of the name.
 */
export function readPaper(plain: Plain, from: number, until: number): Named | null {
  const text = plain.text.slice(from, Math.min(until, from + LONGEST_TEXT));
  const lead = (LEAD.exec(text)?.[0] ?? "").length;
  const whole = wordsOf(text.slice(lead));
  const name = withoutCourse(whole);
  if (NO_PAPER.test(name[0] ?? "no") || EVERYDAY.test(whole.join(" "))) return null;
  const start = from + lead;
  const end = start + name.join(" ").length;
  const isPaper = endsAsPaper(whole) || isNamedAsPaper(plain, start, end);
  const known = readName(plain, start, end, "known");
  if (known && isEverydayWord(known)) return null;
  if (
    known?.isKnown &&
    (!isPaper || lookUp(known.value)?.isTool || isAll(plain, known, { start, end }, whole.length))
  )
    return { ...known, isTurned: false };
  const value = inSentenceCase(originalOf(plain, start, end));
  return isPaper ? { value, kind: "skill", isKnown: false, isTurned: false, start, end } : null;
}

function endsAsPaper(words: string[]): boolean {
  return words.length > 1 && PAPER.test(words.at(-1) ?? "");
}

/** "I finished my coffee". */
function isEverydayWord({ value }: Pick<Named, "value">): boolean {
  return lookUp(value)?.isOrdinary === true;
}

/** The whole name is known, or all but its last word: "the AWS certificate" is AWS; a teaching certificate is not teaching. */
function isAll(plain: Plain, known: Span, { start, end }: Span, length: number): boolean {
  if (known.end - known.start === end - start) return true;
  return length === 2 && /^\p{Lu}/u.test(originalOf(plain, start, end));
}

function wordsOf(text: string): string[] {
  const words = text.split(" ");
  const stop = words.findIndex((word) => STOP.test(word));
  return words.slice(0, stop < 0 ? LONGEST : Math.min(stop, LONGEST)).filter(Boolean);
}

function withoutCourse(words: string[]): string[] {
  const last = words.findLastIndex((word) => !COURSE.test(word));
  return words.slice(0, Math.max(last + 1, 1));
}

/** "PALS", "AAT level 3", "CSCS card". In a text that shouts capitals tell nothing. */
function isNamedAsPaper(plain: Plain, start: number, end: number): boolean {
  const text = plain.text.slice(start, end);
  if (/[^ ] (?:level|class|grade|category|cat|stage) (?:\d+|[a-e])$/.test(text) || BY_NAME.test(text))
    return true;
  const opening = plain.source.slice(0, 400);
  const isShouted = opening === opening.toUpperCase();
  const original = originalOf(plain, start, end);
  return (
    !isShouted &&
    (BY_NAME.test(original) ||
      /^(?:\p{L}* )?\p{L}{0,4}\p{Lu}{3,}\+?$|^\p{L}*\p{Lu}{3,}(?: \p{Lu}[\p{L}+]*)+$/u.test(original))
  );
}
