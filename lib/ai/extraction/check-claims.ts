import type { Span } from "@/lib/ai/embedding/span";
import type { Claim } from "./claim";
import { documentParts } from "./document/document-parts";
import { extractClaims } from "./extract-claims";
import { modalityAt } from "./grammar/modality-at";
import { findYears } from "./grammar/years";
import { readsLanguage } from "./reads-language";
import { isInstruction } from "./text/instructions";
import { withoutOtherVoices } from "./text/other-voices";
import { toPlain } from "./text/plain";
import { sealForeignParts } from "./text/seal";
import { sentencesIn } from "./text/sentences";

const PROPOSED = 0.5;
const UNCONFIRMED = 0.6;
const LONGEST_TEXT = 400_000;

/**
 * The claims of a model that code can find in the same message of the person's: the span is there word for word, is
 * the person's own speech about themselves, names the value, and its grammar agrees with the modality. The others are
 * dropped, or come back with what the grammar says and less confidence. A text in another language supports none.
 */
export function checkClaims(text: string, claims: Claim[], now: Date): Claim[] {
  const read = text.slice(0, LONGEST_TEXT);
  if (!readsLanguage(read)) return [];
  const own = withoutOtherVoices(sealForeignParts(read));
  const { prose, resumes } = documentParts(own);
  const known = extractClaims(read, now);
  return claims.flatMap((claim) => {
    if (claim.subject !== "self" || !names(own, claim, now)) return [];
    if (resumes.some((resume) => holds(resume, claim)))
      return { ...claim, origin: "document" as const, confidence: Math.min(claim.confidence, PROPOSED) };
    const part = prose.find((paragraph) => holds(paragraph, claim));
    return part ? (checkStatement(own, part, claim, known) ?? []) : [];
  });
}

function checkStatement(text: string, part: Span, claim: Claim, known: Claim[]): Claim | null {
  const sentence = sentenceOf(text, part, claim);
  if (!sentence) return null;
  const same = known.find((other) => holds(sentence, other) && isAlike(other, claim));
  if (same) return { ...same, confidence: same.modality === claim.modality ? same.confidence : UNCONFIRMED };
  const value = whereNamed(text, sentence, claim);
  const modality = value < 0 ? null : modalityAt(text, sentence, value);
  if (!modality) return null;
  return {
    ...claim,
    ...sentence,
    modality,
    origin: "statement",
    confidence: Math.min(claim.confidence, UNCONFIRMED),
  };
}

/** The sentence that holds a claim's span; none after an instruction in the same paragraph. */
function sentenceOf(text: string, part: Span, claim: Claim): Span | null {
  for (const sentence of sentencesIn(text, part)) {
    if (isInstruction(text.slice(sentence.start, sentence.end))) return null;
    if (claim.start >= sentence.start && claim.start < sentence.end)
      return claim.end <= sentence.end ? sentence : null;
  }
  return null;
}

/** Whether the span, after what is not the person's speech is taken out, has the value's words; of years the number. */
function names(text: string, { start, end, predicate, value, quantity }: Claim, now: Date): boolean {
  if (start >= end || end > text.length) return false;
  if (predicate === "years") {
    const plain = toPlain(text, start, end).text;
    return findYears(plain, now).some((years) => years.quantity === quantity);
  }
  return wordsOf(value).every((word) => text.slice(start, end).toLowerCase().includes(stem(word)));
}

function whereNamed(
  text: string,
  { start, end }: Span,
  { predicate, value, start: spanStart }: Claim,
): number {
  if (predicate === "years") return spanStart;
  const found = text
    .slice(start, end)
    .toLowerCase()
    .indexOf(stem(wordsOf(value)[0] ?? ""), spanStart - start);
  return found < 0 ? -1 : start + found;
}

function wordsOf(value: string) {
  return value.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? [value.toLowerCase()];
}

/** "Negotiation" is named by "negotiating". */
function stem(word: string) {
  return word.length > 6 ? word.slice(0, -3) : word;
}

function holds(outer: Span, inner: Span) {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isAlike(left: Claim, right: Claim) {
  const isKind =
    left.predicate === right.predicate || (left.modality === "wants" && right.modality === "wants");
  return isKind && left.value.toLowerCase() === right.value.toLowerCase();
}
