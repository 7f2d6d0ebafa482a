const CONTEXT = 220;
/** Where a line or a sentence begins. */
const BEGINNING = /(?:^|\n|[.!?…]\s)\s*(?=\S)/g;

/**
 * A part of a text with what stands around it, to whole lines or sentences: a bullet of a résumé says little without its
 * employer, and an employer little without its bullets. At most 220 UTF-16 units are added on each side.
 */
export function widen(text: string, part: { start: number; end: number }): { start: number; end: number } {
  const from = Math.max(0, part.start - CONTEXT);
  const before = beginnings(text.slice(from, part.start), from === 0);
  const start = before.length > 0 ? from + (before[0] ?? 0) : part.start;
  const after = text.slice(part.end, part.end + CONTEXT);
  const last = beginnings(after, false).at(-1);
  const isAtEnd = part.end + CONTEXT >= text.length;
  const end = part.end + (isAtEnd ? after.trimEnd().length : (last ?? 0));
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function beginnings(text: string, isStart: boolean): number[] {
  return [...text.matchAll(BEGINNING)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < text.length && (at > 0 || isStart));
}
