import type { Span } from "@/lib/ai/embedding/span";
import { inSentenceCase } from "../grammar/names";
import { type NamedRole, readRole } from "../grammar/roles";
import { findYears } from "../grammar/years";
import { toPlain } from "../text/plain";
import { isKnownEmployer } from "../vocabulary/employers";
import { lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import type { Found } from "./found";
import { positionTime } from "./position-time";
import { placeAmong } from "./read-place";

const BORDERS = /\s*[,|•·(–—\t]\s*|\s+-\s+|:\s+|\s+(?:at|@)\s+/;
const BULLET = /^[-•*▪]\s/;
const LONGEST = 200;
const LONGEST_TITLE = 80;

/** One position of a résumé: "Ward Manager, St Mary's Hospital, 2018 - present"; the lines before, nearest first, may hold a part. */
export function readPosition(text: string, line: Span, before: Span[], now: Date): Found[] {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  const time = positionTime(words);
  if (!time || (BULLET.test(words) && !isPositionPoint(words))) return [];
  const modality = time.isPast ? "had" : "has";
  const segments = withLinesAbove(
    segmentsOf(words.replace(BULLET, "").replace(time.text, " | ")),
    text,
    before,
  );
  const held = heldAt(segments);
  const role = roleIn(segments[held] ?? "");
  if (!role) return [];
  const found: Found[] = [heldRole(role, segments[held] ?? "", modality)];
  if (role.level) found.push({ predicate: "level", value: role.level, modality });
  // "Since 2021" tells how long; two dates are left for the person to add up.
  const since = /since/i.test(time.text) ? findYears(time.text.toLowerCase(), now)[0]?.quantity : undefined;
  if (since !== undefined)
    found.push({ predicate: "years", value: String(since), quantity: since, of: role.value, modality });
  return [
    ...found,
    ...aroundRole(
      segments.filter((_, index) => index !== held),
      modality,
    ),
  ];
}

/** Which part names the role: "Turners, Delivery Driver" is a firm and a role. */
function heldAt(segments: string[]): number {
  const isOne = (segment: string) => Boolean(roleIn(segment)) && !/[^s]s$/.test(segment);
  const one = segments.findIndex(isOne);
  return one < 0 ? segments.findIndex((segment) => roleIn(segment)) : one;
}

/** The employer, and of a position that is held the place. */
function aroundRole(segments: string[], modality: "has" | "had"): Found[] {
  const employer = segments.find((segment) => isEmployer(segment) && !isPlaceName(segment));
  const place = modality === "had" ? undefined : placeAmong(segments);
  const found: Found[] = employer ? [{ predicate: "employer", value: employer.slice(0, 80), modality }] : [];
  return place ? [...found, { predicate: "location", value: place }] : found;
}

/** Who is a trainee learns the role; who was an apprentice electrician has not been an electrician. */
function heldRole({ value, stage }: NamedRole, segment: string, modality: "has" | "had"): Found {
  if (stage !== "becoming") return { predicate: "role", value, modality };
  if (modality === "has") return { predicate: "role", value, modality: "learning" };
  const trainee = /^(?:trainee|apprentice|student)\b/i.exec(segment)?.[0].toLowerCase() ?? "trainee";
  const name = inSentenceCase(`${trainee} ${value.charAt(0).toLowerCase()}${value.slice(1)}`);
  return { predicate: "role", value: name, modality };
}

/** "- Waiter, Café Sol (2017 to 2021)" is a position, "- led 4 waiters from 2017 to 2021" is not. */
function isPositionPoint(words: string): boolean {
  const titles = segmentsOf(words.replace(BULLET, "")).slice(0, 2);
  return (
    words.length <= LONGEST_TITLE &&
    titles.every((title) => /^[\p{Lu}\d]/u.test(title)) &&
    titles.some((title) => Boolean(roleIn(title)))
  );
}

/** The role, and the employer, may stand alone on the lines above their dates. */
function withLinesAbove(own: string[], text: string, before: Span[]): string[] {
  const above: string[] = [];
  for (const line of before) {
    if ([...above, ...own].some((segment) => roleIn(segment))) break;
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
    if (BULLET.test(words) || words.length > LONGEST_TITLE || positionTime(words)) break;
    above.unshift(...segmentsOf(words));
  }
  return [...above, ...own];
}

export function segmentsOf(words: string): string[] {
  return words
    .split(BORDERS)
    .map((segment) =>
      segment.replace(
        /^[\s:)*_#]+|[\s:().*_]+$|^(?:before that|previously|and then|then|now|currently|first)[ :]+/gi,
        "",
      ),
    )
    .filter((segment) => /\p{L}{2}/u.test(segment));
}

function roleIn(segment: string) {
  const plain = toPlain(segment, 0, segment.length);
  return readRole(plain, 0, plain.text.length);
}

export function isEmployer(segment: string) {
  return (
    /^\p{Lu}/u.test(segment) &&
    segment.length <= 60 &&
    !/^(?:full-time|part-time|remote|germany|uk|usa)$/i.test(segment) &&
    (lookUp(segment) === undefined || isKnownEmployer(segment))
  );
}
