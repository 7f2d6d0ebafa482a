const CUE =
  /\b(?:actually|correction|to correct|correcting|I meant|I mean|I misspoke|I was wrong|my mistake|rather than|instead of|not \d+(?:[.,]\d+)?|no longer|sorry)\b/i;
/** As much of the sentence may stand before the clause that was read. */
const BEFORE = 40;
const AFTER = 24;

/** Whether a claim's words take something back: "actually 7, not 5". */
export function isCorrection(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/^[\s\S]*[.!?\n]/, "");
  const after = text.slice(end, end + AFTER).replace(/[.!?\n][\s\S]*$/, "");
  return CUE.test(`${before}${text.slice(start, end)}${after}`);
}
