import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Claim, Modality, Predicate } from "@/lib/ai/extraction/claim";
import { extractClaims } from "@/lib/ai/extraction/extract-claims";
import { lookUp } from "@/lib/ai/extraction/vocabulary/lookup";

const Expected = z.object({
  predicate: Predicate,
  value: z.string(),
  modality: Modality,
  /** What years are of; left out, it is not compared. */
  of: z.string().nullable().optional(),
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
  /** Of a kind that the set labels nowhere ("lives in Leeds"): neither right nor wrong. */
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

/** Extracts and compares a whole set. */
export function scoreSet(path: string): Scored[] {
  const set = readSet(path);
  const kinds = new Set(set.flatMap(({ claims }) => claims.map(kindOf)));
  return set.map((labelled) => score(labelled, kinds));
}

/** Each expected claim is met by one claim at most. A text without labels of its own is to have no claim of any kind. */
function score(labelled: Labelled, kinds: Set<string>): Scored {
  const claims = extractClaims(labelled.text, new Date(labelled.now ?? WRITTEN_AT));
  const missed = [...labelled.claims];
  const scored: Omit<Scored, "missed"> = { labelled, claims, right: [], wrong: [], unlabelled: [] };
  for (const claim of claims) {
    const index = missed.findIndex((expected) => isSame(expected, claim));
    if (index >= 0) {
      missed.splice(index, 1);
      scored.right.push(claim);
    } else if (labelled.claims.length > 0 && !kinds.has(kindOf(claim))) scored.unlabelled.push(claim);
    else scored.wrong.push(claim);
  }
  return { ...scored, missed };
}

function kindOf({ predicate }: Pick<Claim, "predicate">) {
  return predicate === "language" ? "skill" : predicate;
}

function isSame(expected: Expected, claim: Claim) {
  return (
    isKind(expected, claim) &&
    expected.modality === claim.modality &&
    named(expected.value) === named(claim.value) &&
    (expected.of === undefined || named(expected.of ?? "") === named(claim.of ?? ""))
  );
}

/** A language that people speak may be labelled a skill. */
function isKind({ predicate, value }: Expected, claim: Claim) {
  const isLanguage = claim.predicate === "language" && lookUp(value)?.kind === "language";
  return predicate === claim.predicate || (predicate === "skill" && isLanguage);
}

/** Two spellings of one entry of the vocabulary are one name. */
function named(words: string) {
  return fold(lookUp(words)?.name ?? words);
}

function fold(words: string) {
  return words.toLowerCase().replace(/\s+/g, " ").trim();
}
