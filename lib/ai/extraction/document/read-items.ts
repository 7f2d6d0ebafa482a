import type { Span } from "@/lib/ai/embedding/span";
import { inSentenceCase } from "../grammar/names";
import { lookUp } from "../vocabulary/lookup";
import type { Found } from "./found";

const ITEMS = /[^,;|•·\n\t]+/g;
/** In words. */
const LONGEST_SKILL = 5;
const LONGEST_PAPER = 7;
const YEARS = /\(\s*(\d{1,2}(?:\.\d)?)\+?\s*(?:years?|yrs?)\b[^)]*\)/i;
const DEGREE =
  /\b(?:b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|bachelor|master|ph\.?d|doctorate|diploma|degree|mba|hnd|nvq|llb|llm|b\.?ed|pgce|associate|apprenticeship|certificate|a-levels?|abitur)\b/i;

/** The items of a list in a line, without a label before them. */
export function itemsOf(text: string, { start, end }: Span): string[] {
  const line = text.slice(start, end);
  const label = /^[^:,;]{1,40}:\s/.exec(line)?.[0].length ?? 0;
  return listed(text, { start: start + label, end });
}

/** The items of a list as they stand: "Italian: mother tongue". */
export function listed(text: string, { start, end }: Span): string[] {
  return [...text.slice(start, end).matchAll(ITEMS)].map((match) =>
    match[0].replace(/^[\s\-*•–▪>]+|[\s.]+$/g, ""),
  );
}

/** "Python (4 years)": the skill, and how long. */
export function readSkill(words: string, longest = LONGEST_SKILL): Found[] {
  const bare = words
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/^and\s+/i, "")
    .trim();
  if (!/\p{L}/u.test(bare) || bare.length > 50 || bare.split(/\s+/).length > longest) return [];
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
  if (known?.kind !== "language") return [];
  const isLearned = /\b(?:in progress|learning|beginner)\b/i.test(words);
  return [{ predicate: "language", value: known.name, ...(isLearned ? { modality: "learning" } : {}) }];
}

/** "PHTLS, ACLS" are two; who issued a certificate, and when, is none. */
export function readCertificates(line: string): Found[] {
  const [first = "", ...others] = line.replace(/^[\s\-*•–▪]+/, "").split(/[,;|]/);
  const isDated = /\b(?:19|20)\d\d\b/.test(line);
  return [first, ...others.filter((item) => !isDated && !ISSUER.test(item))].flatMap((item) =>
    readCertificate(item),
  );
}

const ISSUER =
  /\b(?:university|college|institute|institut|academy|school|council|society|association|board|red cross|ambulance|ltd|inc|gmbh|centre|center)\b|^\s*(?:issued|awarded|valid|expires|by)\b/i;

/** "NVQ Level 3 - in progress" is being learned. */
function readCertificate(item: string): Found[] {
  const isLearned = /\b(?:in progress|ongoing|pending)\b/i.test(item);
  const name = (/^[^(–]+/.exec(item)?.[0] ?? "")
    .replace(/\b(?:19|20)\d\d\b/g, "")
    .replace(/\s+(?:-\s.*|with .*)$/, "")
    .trim();
  const found = name ? readSkill(name, LONGEST_PAPER) : [];
  return isLearned ? found.map((one) => ({ ...one, modality: "learning" })) : found;
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
