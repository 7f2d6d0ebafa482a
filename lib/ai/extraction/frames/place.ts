import { type Draft, LIKELY } from "../grammar/draft";
import { readRole } from "../grammar/roles";
import { roleDrafts } from "../grammar/things";
import { originalOf, type Plain } from "../text/plain";
import { isPlaceName } from "../vocabulary/places";

const LEAD =
  /^(?:(?:hi|hello|hey|from|in|remote from|remote in|remotely from|working from|based in|live in|living in|i|am|now|currently|near|just outside|outside|here in|location|:|,) )*/;
const TRAIL = /(?: (?:now|currently|area|based|here|at the moment|,|\.|!|uk|usa|england|remote ok|remote))*$/;

/** "Berlin, Germany", "berlin now": a part of a message that names nothing but where somebody is. */
export function readPlaceAlone(plain: Plain, from: number, until: number): Draft[] {
  const text = plain.text.slice(from, until).trimEnd();
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const end = lead + text.slice(lead).replace(TRAIL, "").length;
  const first = / ,/.exec(text.slice(lead, end))?.index;
  const stop = first === undefined ? end : lead + first;
  const name = originalOf(plain, from + lead, from + stop);
  const rest = text.slice(stop, end).replace(/^ , /, "");
  if (!name || !isPlaceName(name) || (rest && !isPlaceName(rest))) return [];
  return [{ predicate: "location", value: name, modality: "has", confidence: LIKELY, at: from + lead }];
}

const ROLE_NOW = /(?:,|;|\.|but|and) (?:now|currently|these days|nowadays|today) (?:an? )?(?=[a-z])/g;
/** "…, shift lead since last year", "…, crew manager now". */
const ROLE_SINCE =
  /(?:,|;|and) (?=(?:[a-z-]+ ){1,3}(?:since|now|for (?:the (?:last|past) )?(?:\d|a year|two|three|four|five|six))(?: |$))/g;

/** "Was a waiter, now barista": what somebody is now, told beside what they were. */
export function readRoleNow(plain: Plain, start: number, end: number, said: Draft[]): Draft[] {
  const text = plain.text.slice(start, end);
  return [...text.matchAll(ROLE_NOW), ...text.matchAll(ROLE_SINCE)].flatMap((match) => {
    const at = start + match.index + match[0].length;
    const role = readRole(plain, at, end);
    const isAlone =
      role !== null &&
      role.start === at &&
      /^ ?(?:[,.;!]|$|at |in |for |since |now)/.test(plain.text.slice(role.end, end));
    return isAlone && !said.some(({ value }) => value === role.value) ? roleDrafts(role, "has", LIKELY) : [];
  });
}

const NOW =
  /(?:^|, |; |and |but )(?:(?:i am |we are )?now (?:living |based )?in ([a-z -]{2,24}?)|([a-z -]{2,24}?) now)(?= ?(?:[,.;]|$))/g;

/** "Used to be in Amsterdam, Berlin now". */
export function readPlaceNow(plain: Plain, start: number, end: number): Draft[] {
  const text = plain.text.slice(start, end);
  return [...text.matchAll(NOW)].flatMap((match): Draft[] => {
    const words = match[1] ?? match[2] ?? "";
    const at = start + match.index + match[0].indexOf(words);
    const value = originalOf(plain, at, at + words.length);
    return isPlaceName(value)
      ? [{ predicate: "location", value, modality: "has", confidence: LIKELY, at }]
      : [];
  });
}
