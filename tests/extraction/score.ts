import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Claim, Modality, Predicate } from "@/lib/ai/extraction/claim";
import { extractClaims } from "@/lib/ai/extraction/extract-claims";

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

/** Extracts and compares. Each expected claim is met by one claim at most. */
export function score(labelled: Labelled): Scored {
  const claims = extractClaims(labelled.text, new Date(labelled.now ?? WRITTEN_AT));
  const missed = [...labelled.claims];
  const right: Claim[] = [];
  const wrong: Claim[] = [];
  for (const claim of claims) {
    const index = missed.findIndex((expected) => isSame(expected, claim));
    if (index < 0) wrong.push(claim);
    else {
      missed.splice(index, 1);
      right.push(claim);
    }
  }
  return { labelled, claims, right, wrong, missed };
}

function isSame(expected: Expected, claim: Claim) {
  return (
    expected.predicate === claim.predicate &&
    expected.modality === claim.modality &&
    fold(expected.value) === fold(claim.value) &&
    (expected.of === undefined || fold(expected.of ?? "") === fold(claim.of ?? ""))
  );
}

function fold(words: string) {
  return words.toLowerCase().replace(/\s+/g, " ").trim();
}
