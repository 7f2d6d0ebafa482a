import type { Span } from "@/lib/ai/embedding/span";
import { inSentenceCase } from "../grammar/names";
import { readRole } from "../grammar/roles";
import { toPlain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import type { Found } from "./found";

const ITEMS = /(?:(?!\s\/\s)[^,;|•·\n\t])+/g;
/** In words. */
const LONGEST_SKILL = 5;
const LONGEST_PAPER = 7;
const YEARS = /\(\s*(\d{1,2}(?:\.\d)?)\+?\s*(?:years?|yrs?)\b[^)]*\)/i;
const DEGREE =
  /\b(?:b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|bachelor|master|ph\.?d|doctorate|diploma|degree|mba|hnd|nvq|llb|llm|b\.?ed|m\.?ed|b\.?com|m\.?com|b\.?tech|m\.?tech|bba|bfa|mfa|bn|bdes|mdes|barch|march(?= )|btech|mtech|bvsc|bds|mbbs|mbchb|pgdip|llb|jd|j\.d|pgce|associate|apprenticeship|certificate|a[- ]levels?|gcses?|abitur)\b/i;

/** The items of a list in a line, without a label before them. */
export function itemsOf(text: string, { start, end }: Span): string[] {
  const line = text.slice(start, end);
  const label = /^[^:,;]{1,40}:\s/.exec(line)?.[0].length ?? 0;
  return listed(text, { start: start + label, end });
}

/** The items of a list as they stand: "Italian: mother tongue". */
export function listed(text: string, { start, end }: Span): string[] {
  return [...text.slice(start, end).matchAll(ITEMS)].map((match) =>
    match[0].replace(/^[\s\-*•–▪>/]+|[\s.]+$/g, ""),
  );
}

/** "Python (4 years)": the skill, and how long. */
export function readSkill(words: string, longest = LONGEST_SKILL): Found[] {
  const bare = words
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/^and\s+/i, "")
    .trim();
  if (!/\p{L}/u.test(bare) || bare.length > 50 || bare.split(/\s+/).length > longest) return [];
  const known = lookUp(bare) ?? languageIn(bare);
  const value = known?.name ?? inSentenceCase(bare);
  const skill: Found = { predicate: known?.kind ?? "skill", value };
  const years = Number(YEARS.exec(words)?.[1] ?? 0);
  return years > 0
    ? [skill, { predicate: "years", value: String(years), quantity: years, of: value }]
    : [skill];
}

/** "English C1", "fluent Spanish" among skills. */
function languageIn(words: string) {
  const name = words.replace(
    /\s+(?:[ABC][12]|native|fluent|basic|intermediate|advanced|conversational)\b.*$|^(?:fluent|basic|native|conversational|advanced|good)\s+/gi,
    "",
  );
  const known = name === words ? undefined : lookUp(name);
  return known?.kind === "language" ? known : undefined;
}

/** "Go, PostgreSQL, Kafka": a line of names alone, wherever it stands. */
export function readListLine(text: string, line: Span): Found[] {
  const items = itemsOf(text, line).filter(Boolean);
  const known = items.map((item) => lookUp(item.replace(/\s*\([^)]*\)$/, "")));
  const isList =
    items.length > 1 &&
    known.filter(Boolean).length > items.length / 2 &&
    !items.some((item, index) => !known[index] && holdsRole(item));
  return isList && items.every((item) => item.split(" ").length < 5 && !/\d{4}/.test(item))
    ? items.flatMap((item) => readSkill(item))
    : [];
}

function holdsRole(item: string): boolean {
  const plain = toPlain(item, 0, item.length);
  return / at |@/.test(item) || readRole(plain, 0, plain.text.length) !== null;
}

/** "English native, Hindi fluent": a line of languages alone. */
export function readLanguageLine(text: string, line: Span): Found[] {
  const items = listed(text, line).filter(Boolean);
  const found = items.flatMap(readLanguages);
  const isKnown = found.some(({ value }) => lookUp(value)?.kind === "language");
  return isKnown && found.length > 1 && found.length >= items.length ? found : [];
}

/** "Fluent English and Italian": each of them. */
export function readLanguages(words: string): Found[] {
  return words
    .split(/\s+(?:and|&)\s+/)
    .map((item) =>
      item.replace(
        /^(?:fluent|native|basic|good|conversational|intermediate|advanced|some|working|excellent|perfect)(?: in)?\s+/i,
        "",
      ),
    )
    .flatMap(readLanguage);
}

function readLanguage(words: string): Found[] {
  const known = lookUp(
    /^\p{L}{2,}(?: \p{L}{3,})*/u
      .exec(words)?.[0]
      .trim()
      .split(/\s+(?:native|fluent|basic|b\d|c\d|a\d)/i)[0] ?? "",
  );
  if (known?.kind !== "language")
    return isUnlisted(words) ? [{ predicate: "language", value: firstWord(words) }] : [];
  const isLearned = /\b(?:in progress|learning|beginner)\b/i.test(words);
  return [{ predicate: "language", value: known.name, ...(isLearned ? { modality: "learning" } : {}) }];
}

/** "isiZulu", "Kapampangan": a language that no list holds, written as one, alone or with how well it is spoken. */
function isUnlisted(words: string): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}{1,}|\p{Ll}{1,3}\p{Lu}\p{Ll}{2,})(?: *[(:–—-]? *(?:native|fluent|basic|conversational|good|intermediate|advanced|beginner|mother tongue|[abc][12])\b.*)?$/u.test(
      words.trim(),
    ) && !lookUp(firstWord(words))
  );
}

function firstWord(words: string): string {
  return words.trim().split(/[ (:–—-]/)[0] ?? "";
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

/** A line of its own that begins with a degree: "MA Journalism, Cardiff University". */
export function isDegreeLine(line: string): boolean {
  const words = line.replace(/^[\s\-*•–▪]+/, "");
  return DEGREE_FIRST.test(words) || DEGREE_FIRST.test(SCHOOL_FIRST.exec(words)?.[1] ?? "");
}

/** "OCAD University, BDes Graphic Design": the school stands first. */
const SCHOOL_FIRST =
  /^[^,:–—]{0,50}(?:Universit|College|School|Institut|Academ|Universidad|Polit|Hochschule|\bUni\b)[^,:–—]{0,40}\s*[,:–—-]\s*(.+)$/u;

const DEGREE_FIRST =
  /^(?:(?:19|20)\d\d[\s:–-]*){0,2}(?:(?:B\.?Sc|M\.?Sc|B\.?A|M\.?A|B\.?Eng|M\.?Eng|M\.?Phil|B\.?Ed|M\.?Ed|B\.?Com|M\.?Com|B\.?Tech|M\.?Tech|BBA|BFA|MFA|BN|BDes|MDes|BArch|MArch|BDS|MBBS|J\.?D|Ph\.?D|LL\.?[BM]|MBA|HN[CD]|PGCE|PGDip|GCSEs?|A[- ][Ll]evels?|Abitur|(?:[Ff]oundation|[Bb]achelor|[Mm]aster|[Aa]ssociate)(?:'s|’s)?(?: of| degree| in))(?![\p{L}])|[Ll]evel \d (?:[Dd]iploma|[Cc]ertificate|NVQ|BTEC)|(?:NVQ|BTEC) (?:[Ll]evel|[Nn]ational|[Ee]xtended)|[Dd]iploma in |[Dd]egree in |[Dd]octorate in )/u;
/** "Technician of logistics": what no degree is named in may still be what somebody studied; a school is not. */
export function readStudyNamed(line: string): Found[] {
  const first = line.split(/\s*[,|(;]\s*|\s+[-–—]\s+/)[0]?.trim() ?? "";
  const isNamed = /^\p{Lu}[\p{L} &'’-]{5,60}$/u.test(first) && / /.test(first) && !ISSUER.test(first);
  return isNamed && !/^(?:\p{Lu}\p{Ll}+ ?)+$/u.test(first) ? [{ predicate: "education", value: first }] : [];
}

const UNDER_WAY =
  /\b(?:in progress|ongoing|expected|present|current(?:ly)?|to date|now|(?:first|second|third|final|1st|2nd|3rd) year|year \d|part-time, due)\b/i;

/** What was studied, and what still is: "BSc Economics, University of Leeds, 2024 – (expected 2027)". */
export function readEducation(line: string): Found[] {
  const part = line
    .replace(/^[\s\-*•–▪]+/, "")
    .split(/\s*[,|(–—;]\s*|\s+-\s+|\s+(?:at|from)\s+/)
    .find((segment) => DEGREE.test(segment));
  const value = (part ?? "")
    .replace(/^(?:(?:19|20)\d\d[\s:]*)+/, "")
    .replace(/^((?:A[- ]levels?|GCSEs?))\s*:.*$/i, "$1")
    .replace(/\s+(?:19|20)\d\d$/, "")
    .replace(/\s*\.$/, "")
    .trim();
  if (!value || value.length > 80) return [];
  const modality = UNDER_WAY.test(line) ? ("learning" as const) : ("has" as const);
  return [{ predicate: "education", value: inSentenceCase(value), modality }];
}
