import type { Span } from "@/lib/ai/embedding/span";
import { linesOf } from "./paragraphs";
import { sectionOf } from "./resume-sections";

/**
 * "… Software: Revit. Position: engineer": a label inside a line begins a line of its own. Read forwards, from the sign
 * before it: one that looked back from every letter would walk a long run of white space again and again.
 */
const LABEL = /[.;|]\s+(?=(\p{Lu}[\p{L} ]{2,24}:\s))/gu;

/** The lines of a résumé; one that holds several labels counts as several. */
export function resumeLinesOf(text: string, span: Span): Span[] {
  return linesOf(text, span).flatMap((line) => {
    const starts = [...text.slice(line.start, line.end).matchAll(LABEL)]
      .filter(({ 1: label = "" }) => sectionOf(label) !== null)
      .map(({ 0: before, index }) => line.start + index + before.length);
    return [line.start, ...starts].map((start, index) => ({ start, end: starts[index] ?? line.end }));
  });
}
