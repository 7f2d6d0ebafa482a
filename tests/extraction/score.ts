import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Claim, Modality, Predicate } from "@/lib/ai/extraction/claim";
import { extractClaims } from "@/lib/ai/extraction/extract-claims";
import { gerundOf } from "@/lib/ai/extraction/grammar/verbs";
import { lookUp } from "@/lib/ai/extraction/vocabulary/lookup";

const Expected = z.object({
  predicate: Predicate,
  value: z.string(),
  modality: Modality,
  /** What years are of; left out, it is not compared. */
  of: z.string().nullable().optional(),
  /** One may read it or leave it: it counts neither way. */
  optional: z.boolean().optional(),
});
export type Expected = z.infer<typeof Expected>;

/** One labelled text; `now` is when it was written. */
const Labelled = z.object({
  id: z.string(),
  class: z.string(),
  text: z.string(),
  claims: z.array(Expected),
  now: z.iso.datetime().optional(),
});
export type Labelled = z.infer<typeof Labelled>;

export interface Scored {
  labelled: Labelled;
  /** Neither right nor wrong: of a kind that the set labels nowhere ("lives in Leeds"), or labelled optional. */
  unlabelled: Claim[];
  claims: Claim[];
  right: Claim[];
  wrong: Claim[];
  missed: Expected[];
}

const WRITTEN_AT = "2026-11-25T12:00:00Z";

/** Reads a set of labelled texts, a JSON object a line. */
export function readSet(path: string): Labelled[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => Labelled.parse(JSON.parse(line)));
}

/** Extracts and compares a set: all of it, or every other line. */
export function scoreSet(path: string, lines?: "even" | "odd"): Scored[] {
  const all = readSet(path);
  const kinds = new Set(all.flatMap(({ claims }) => claims.map(kindOf)));
  // The first line is the first: an odd one.
  const set = lines ? all.filter((_, index) => (index % 2 === 1) === (lines === "even")) : all;
  return set.map((labelled) => score(labelled, kinds));
}

/** Each expected claim is met by one claim at most. A text without labels of its own is to have no claim of any kind. */
function score(labelled: Labelled, kinds: Set<string>): Scored {
  const claims = extractClaims(labelled.text, new Date(labelled.now ?? WRITTEN_AT));
  const missed = [...labelled.claims];
  const scored: Omit<Scored, "missed"> = { labelled, claims, right: [], wrong: [], unlabelled: [] };
  for (const claim of claims) {
    const index = missed.findIndex((expected) => isSame(expected, claim));
    const met = missed[index];
    if (met) {
      missed.splice(index, 1);
      (met.optional ? scored.unlabelled : scored.right).push(claim);
    } else if (labelled.claims.length > 0 && !kinds.has(kindOf(claim))) scored.unlabelled.push(claim);
    else scored.wrong.push(claim);
  }
  return { ...scored, missed: missed.filter(({ optional }) => !optional) };
}

function kindOf({ predicate }: Pick<Claim, "predicate">) {
  if (predicate === "goal") return "role";
  return predicate === "language" ? "skill" : predicate;
}

function isSame(expected: Expected, claim: Claim) {
  return (
    isKind(expected, claim) &&
    isHeldAlike(expected, claim) &&
    isNamedAlike(expected, claim) &&
    (expected.of === undefined || ofNamed(expected.of) === ofNamed(claim.of))
  );
}

/** Years as something that somebody no longer is: hands differ on whether they have them still. */
function isHeldAlike({ predicate, modality }: Expected, claim: Claim) {
  const isPast = predicate === "years" && /^ha[ds]$/.test(modality) && /^ha[ds]$/.test(claim.modality);
  return isPast || modality === claim.modality;
}

/** "Senior accountant" is read as an accountant, and as senior. */
function isNamedAlike({ predicate, value }: Expected, claim: Claim) {
  if (predicate === "level") return levelNamed(value) === levelNamed(claim.value);
  const same = named(value) === named(claim.value);
  return (
    same ||
    (predicate === "role" && named(value.replace(LEVEL, "")) === named(claim.value.replace(LEVEL, "")))
  );
}

function ofNamed(of: string | null) {
  return named((of ?? "").replace(LEVEL, ""));
}

const LEVEL = /^(?:senior|junior|mid-level|mid|entry-level|lead|principal) /i;

function levelNamed(value: string) {
  return fold(value)
    .replace(/[- ]?level$/, "")
    .replace(/^entry$/, "junior");
}

/** A language that people speak may be labelled a skill, and a goal the role or field that it is to be. */
function isKind({ predicate }: Expected, claim: Claim) {
  const isLanguage = claim.predicate === "language";
  const isGoal = claim.predicate === "goal" && /^(?:role|skill)$/.test(predicate);
  // A PGCE is a skill to one hand and education to another.
  const isPaper = /^(?:skill|education) (?:skill|education)$/.test(`${predicate} ${claim.predicate}`);
  return predicate === claim.predicate || (predicate === "skill" && isLanguage) || isGoal || isPaper;
}

/** Two spellings of one entry of the vocabulary are one name; "backend dev" is a backend developer, a certificate is one by its name. */
function named(words: string) {
  const bare = words.replace(/(?<=\S) certificat(?:e|ion)s?$/i, "");
  // "weld" and "welding" are one.
  const gerund = gerundOf(fold(bare));
  const name = fold((lookUp(bare) ?? (gerund ? lookUp(gerund) : undefined))?.name ?? bare);
  return SHORT_ROLES.reduce((role, [short, long]) => role.replace(short, long), name);
}

const SHORT_ROLES: [RegExp, string][] = [
  [/ dev$/, " developer"],
  [/ rep$/, " representative"],
  [/^physio$/, "physiotherapist"],
  [/^rn$/, "registered nurse"],
  [/^vet$/, "veterinarian"],
];

function fold(words: string) {
  return words.toLowerCase().replace(/\s+/g, " ").trim();
}
