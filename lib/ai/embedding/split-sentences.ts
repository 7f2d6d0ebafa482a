import type { Span } from "./span.ts";

// Unicode takes a full stop before a small letter for an abbreviation's. Many people write without capitals, and
// after four letters it hardly ever is one.
const STOP_BEFORE_SMALL_LETTER = /(?<=\p{L}{4}\.)\s+(?=\p{Ll})/gu;

// Making one costs more than reading a short text with it.
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text without the white space around them. A line break ends one too, as in Unicode UAX #29. */
export function* splitSentences(text: string): Generator<Span> {
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start < end) yield* splitAtStops(text, { start, end });
  }
}

function* splitAtStops(text: string, within: Span): Generator<Span> {
  let { start } = within;
  for (const gap of text.slice(within.start, within.end).matchAll(STOP_BEFORE_SMALL_LETTER)) {
    yield { start, end: within.start + gap.index };
    start = within.start + gap.index + gap[0].length;
  }
  yield { start, end: within.end };
}
