import type { Span } from "@/lib/ai/embedding/span";

/** Parts of a text between empty lines. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[ \t]*\r?\n\s*/g)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim().length > 0);
}

/** The lines of a part of a text, without the white space around them. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; ) {
    const found = text.indexOf("\n", from);
    const until = found < 0 || found > end ? end : found;
    const line = text.slice(from, until);
    const lead = line.length - line.trimStart().length;
    if (line.trim()) spans.push({ start: from + lead, end: from + line.trimEnd().length });
    from = until + 1;
  }
  return spans;
}
