import type { Span } from "@/lib/ai/embedding/span";
import { splitSentences } from "@/lib/ai/embedding/split-sentences";

const LONGEST = 1500;
const OPEN_END = /[\s,(]\.$/;

/** The sentences of a part of a text; of one without end, its first 1,500 characters at a time. */
export function* sentencesIn(text: string, { start, end }: Span): Generator<Span> {
  const part = text.slice(start, end);
  for (const sentence of splitAtFigures(part, joinNames(part, splitSentences(part)))) {
    for (let from = sentence.start; from < sentence.end; from += LONGEST) {
      yield { start: start + from, end: start + Math.min(from + LONGEST, sentence.end) };
    }
  }
}

/** A stop before how long, told alone, or before an order in brackets: "QuickBooks. 10 years." */
const BEFORE_FIGURE = /(?<=\p{L}{4}[.!?])\s+(?=\d{1,2}\+? ?(?:years?|yrs?)(?:[.!](?:\s|$)|$))/giu;

function* splitAtFigures(text: string, sentences: Iterable<Span>): Generator<Span> {
  for (const { start, end } of sentences) {
    let from = start;
    for (const gap of text.slice(start, end).matchAll(BEFORE_FIGURE)) {
      yield { start: from, end: start + gap.index };
      from = start + gap.index + gap[0].length;
    }
    yield { start: from, end };
  }
}

/** "C#, .NET": the stop that begins a name ends no sentence. */
function* joinNames(text: string, sentences: Iterable<Span>): Generator<Span> {
  let open: Span | undefined;
  for (const sentence of sentences) {
    const whole: Span =
      open && open.end === sentence.start ? { start: open.start, end: sentence.end } : sentence;
    if (open && whole === sentence) yield open;
    open = OPEN_END.test(text.slice(Math.max(whole.start, whole.end - 2), whole.end)) ? whole : undefined;
    if (!open) yield whole;
  }
  if (open) yield open;
}
