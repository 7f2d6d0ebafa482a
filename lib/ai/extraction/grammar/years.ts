import { everyMatch } from "../text/every-match";
import { NUMBER, readNumber } from "./numbers";

/** A length of time that a sentence names. */
export interface Years {
  /** To one decimal. Of "6-7 years" and "6+ years" the 6: nobody is credited with what they may not have. */
  quantity: number;
  start: number;
  end: number;
}

const ROUNDLY_AT_END =
  /(?:(?:well |just )?(?:over|above|under)|more than|almost|nearly|about|around|roughly|some|approximately|approx|at least|close to|a good|a solid|~|good) ?$/;
const SPAN = new RegExp(
  `(?:\\b|(?<=~))((?:past|last)(?= decades?)|${NUMBER})( and a half)?(?: ?\\+| plus)?(?: ?(?:-|to|or) ?(?:${NUMBER})(?: ?\\+)?)?(?: (?:whole|full|long|solid|good|happy|odd))? (years?|months?|decades?)( and a half)?(?= |$)`,
  "g",
);
const SINCE =
  /\bsince (?:early |late |mid |about |around |the (?:start|end|beginning|summer|autumn|spring|winter) of )?(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?((?:19|20)\d\d)\b/g;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** "5 years ago", "5 years old", "in 5 years", "a 5 year plan": times that are no experience. */
const NOT_LASTING_AFTER =
  /^ (?:ago|old|older|younger|from now|later|earlier|before|of age|in a row|running(?= |$)(?! [a-z])|time|plan|contract|per|off|until|till)\b/;
const NOT_LASTING_BEFORE =
  /\b(?:gap of|break of|in|after|within|not|than|next|every|ago|another|instead of|rather than|aged?|last) (?:the next )?$/;
/** "£42,000 a year" lasts no year. */
const SINGLE_BEFORE = /\b(?:for|have|had|got|spent|with|just|only) $/;
const MOST = 60;

/** Every length of time that may be one of experience, in order. `now` is when the sentence was written. */
export function findYears(text: string, now: Date): Years[] {
  const spans = everyMatch(text, SPAN).flatMap((match) => readSpan(text, match) ?? []);
  const since = everyMatch(text, SINCE).flatMap((match) => {
    const quantity = yearsSince(Number(match[2]), match[1], now);
    return quantity === null ? [] : { quantity, start: match.index, end: match.index + match[0].length };
  });
  return [...spans, ...since].sort((left, right) => left.start - right.start);
}

function readSpan(text: string, match: RegExpExecArray): Years | null {
  const [whole, number = "", half, unit = "", lateHalf] = match;
  const end = match.index + whole.length;
  const before = text.slice(Math.max(0, match.index - 24), match.index).replace(ROUNDLY_AT_END, "");
  const isPast = /\bthe (?:last|past) $/.test(before);
  const isAfterAll = /\bafter $/.test(before) && /^ (?:as|in|of) /.test(text.slice(end, end + 6));
  if (!isPast && !isAfterAll && NOT_LASTING_BEFORE.test(before)) return null;
  const after = text.slice(end, end + 14);
  if (NOT_LASTING_AFTER.test(after) && !(/^ (?:before|until|till)/.test(after) && /\bfor $/.test(before)))
    return null;
  if (/^an?$/.test(number) && !SINGLE_BEFORE.test(before) && unit !== "decade") return null;
  const quantity = toYears(/^[pl]ast$/.test(number) ? "one" : number, unit, Boolean(half ?? lateHalf));
  return quantity === null ? null : { quantity, start: match.index, end };
}

function toYears(number: string, unit: string, hasHalf: boolean): number | null {
  const count = readNumber(number);
  if (count === null) return null;
  const whole = count + (hasHalf ? 0.5 : 0);
  const years = unit.startsWith("month") ? whole / 12 : unit.startsWith("decade") ? whole * 10 : whole;
  return years > 0 && years <= MOST ? Math.round(years * 10) / 10 : null;
}

function yearsSince(year: number, month: string | undefined, now: Date): number | null {
  const from = month ? MONTHS.indexOf(month) : now.getUTCMonth();
  const years = now.getUTCFullYear() - year + (now.getUTCMonth() - from) / 12;
  return years > 0 && years <= MOST ? Math.round(years * 10) / 10 : null;
}
