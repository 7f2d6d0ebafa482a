import { isKnownEmployer } from "../vocabulary/employers";
import { lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import type { Found } from "./found";

const BORDERS = /\s*[,|•·/()]\s*|\s+[-–—]\s+|\s{2,}/;
const CONTACT =
  /@|\d{4}|\d[\d ()+-]{6,}|^\d+[a-z]? \p{Lu}|linkedin|github|www\.|https?:|\bdriving licen[cs]e\b|\bborn\b|\bnationality\b/iu;
const LONGEST = 100;

/** "Manchester", "Leeds, UK | 07700 900123 | tom@example.org": the place in a line that tells where somebody is to be found. */
export function readPlaceLine(words: string): Found[] {
  if (words.length > LONGEST) return [];
  const segments = words
    .split(BORDERS)
    .map((segment) => segment.replace(/^greater | (?:area|metropolitan area|region)$/i, ""))
    .filter(Boolean);
  const place = segments.find(isPlaceName);
  const others = segments.filter((segment) => segment !== place && !isPlaceName(segment));
  if (!place || !others.every((segment) => CONTACT.test(segment) || isPostcode(segment))) return [];
  return [{ predicate: "location", value: place }];
}

/** The place that a part of a position names: "Trade Republic, Berlin". */
export function placeAmong(segments: string[]): string | undefined {
  return segments.find(isPlaceName);
}

function isPostcode(segment: string) {
  return /^[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?$|^[A-Z]{2}$/.test(segment.trim());
}

/** What names a firm, a school or a state of things, and no town. */
const NO_TOWN =
  /\b(?:ltd|inc|llc|gmbh|group|hospital|school|college|university|bank|trust|council|clinic|centre|center|hotel|restaurant|services|solutions|systems|studio|agency|partners|company|remote|freelance|self-employed|certified|licensed|chartered|part-time|full-time|senior|junior|level|years?|yrs?|available|open|references|cv|curriculum|vitae|resume|résumé|institute|academy|b[a-z]{1,3} [a-z]+|design|science|arts|engineering|management|studies)\b|[&@\d]/i;
const NAMED_TOWN =
  /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|de|da|do|del|la|le|am|an der|upon|on))*(?: [A-Z]{2})?$/u;
const PERSON = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? ){0,2}\p{Lu}[\p{L}'’-]+$/u;
const LONGEST_TOWN = 3;

/**
 * "HGV Driver, Felixstowe", "Tromsø, Norway", "Maria Silva | Porto": where the owner of a résumé lives, beside a title or a
 * name at its head. A place that no list holds counts before a country, or after a title or name.
 */
export function readHeadPlace(
  words: string,
  isTitle: (segment: string) => boolean,
  mayBeUnknown: boolean,
): Found[] {
  if (words.length > LONGEST || /[.!?:]\s/.test(words)) return [];
  const segments = words
    .split(/\s*[,|•·;/]\s*|\s+[-–—]\s+|\s+(?:based )?in\s+(?=\p{Lu})/u)
    .map((segment) => segment.trim())
    .filter(Boolean);
  const at = segments.findIndex((segment, index) => {
    if (isTitle(segment) || CONTACT.test(segment)) return false;
    const known = isPlaceName(segment.replace(/ [A-Z]{2}$/, ""));
    return known || isTown(segments, index, mayBeUnknown ? isTitle : () => false);
  });
  const place = segments[at]?.replace(/ [A-Z]{2}$/, "");
  return place ? [{ predicate: "location", value: place }] : [];
}

function isTown(segments: string[], index: number, isTitle: (segment: string) => boolean): boolean {
  const segment = segments[index] ?? "";
  const before = segments[index - 1] ?? "";
  const next = segments[index + 1] ?? "";
  const isNamed =
    NAMED_TOWN.test(segment) &&
    segment.split(" ").length <= LONGEST_TOWN &&
    !NO_TOWN.test(segment) &&
    !lookUp(segment) &&
    !isKnownEmployer(segment) &&
    !/^\p{Lu}{2,6}$|^\p{Lu}\p{Ll}+s$/u.test(segment) &&
    !(index === 0 && PERSON.test(segment));
  const follows = isTitle(before) || (index === 1 && PERSON.test(before) && !NO_TOWN.test(before));
  return isNamed && (isPlaceName(next) || / [A-Z]{2}$/.test(segment) || (follows && index < LONGEST_TOWN));
}
