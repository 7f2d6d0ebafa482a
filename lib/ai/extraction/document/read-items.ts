import type { Span } from "@/lib/ai/embedding/span";
import { inSentenceCase } from "../grammar/names";
import { lookUp } from "../vocabulary/lookup";
import type { Found } from "./found";

const ITEMS = /[^,;|•·\n\t]+/g;
const YEARS = /\(\s*(\d{1,2}(?:\.\d)?)\+?\s*(?:years?|yrs?)\b[^)]*\)/i;
const DEGREE =
  /\b(?:b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|bachelor|master|ph\.?d|doctorate|diploma|degree|mba|hnd|nvq|llb|llm|b\.?ed|pgce|associate|apprenticeship|certificate|a-levels?|abitur)\b/i;

/** The items of a list in a line, without a label before them. */
export function itemsOf(text: string, { start, end }: Span): string[] {
  const line = text.slice(start, end);
  const label = /^[^:,;]{1,40}:\s/.exec(line)?.[0].length ?? 0;
  return [...line.slice(label).matchAll(ITEMS)].map((match) =>
    match[0].replace(/^[\s\-*•–▪>]+|[\s.]+$/g, ""),
  );
}

/** "Python (4 years)": the skill, and how long. */
export function readSkill(words: string): Found[] {
  const bare = words
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/^and\s+/i, "")
    .trim();
  if (!/\p{L}/u.test(bare) || bare.length > 50 || bare.split(/\s+/).length > 5) return [];
  const known = lookUp(bare);
  const value = known?.name ?? inSentenceCase(bare);
  const skill: Found = { predicate: known?.kind ?? "skill", value };
  const years = Number(YEARS.exec(words)?.[1] ?? 0);
  return years > 0
    ? [skill, { predicate: "years", value: String(years), quantity: years, of: value }]
    : [skill];
}

export function readLanguage(words: string): Found[] {
  const known = lookUp(
    /^\p{L}[\p{L} ]*/u
      .exec(words)?.[0]
      .trim()
      .split(/\s+(?:native|fluent|basic|b\d|c\d|a\d)/i)[0] ?? "",
  );
  return known?.kind === "language" ? [{ predicate: "language", value: known.name }] : [];
}

export function readCertificate(line: string): Found[] {
  const name = (/^[\s\-*•–▪]*([^,(|–]+)/.exec(line)?.[1] ?? "").replace(/\b(?:19|20)\d\d\b/g, "").trim();
  return name ? readSkill(name) : [];
}

export function readEducation(line: string): Found[] {
  const part = line
    .replace(/^[\s\-*•–▪]+/, "")
    .split(/\s*[,|(–—]\s*|\s+-\s+|\s+(?:at|from)\s+/)
    .find((segment) => DEGREE.test(segment));
  const value = (part ?? "")
    .replace(/^(?:(?:19|20)\d\d[\s:]*)+/, "")
    .replace(/\s*\.$/, "")
    .trim();
  return value && value.length <= 80 ? [{ predicate: "education", value: inSentenceCase(value) }] : [];
}
