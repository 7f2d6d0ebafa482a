import type { Span } from "./span.ts";

/** The sentences of a text without the white space around them. A line break ends one too, as in Unicode UAX #29. */
export function* splitSentences(text: string): Generator<Span> {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start < end) yield { start, end };
  }
}
