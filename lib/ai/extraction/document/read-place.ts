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
