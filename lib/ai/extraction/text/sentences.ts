import type { Span } from "@/lib/ai/embedding/span";
import { splitSentences } from "@/lib/ai/embedding/split-sentences";

const LONGEST = 1500;
const OPEN_END = /[\s,(]\.$/;

/** The sentences of a part of a text; of one without end, its first 1,500 characters at a time. */
export function* sentencesIn(text: string, { start, end }: Span): Generator<Span> {
  for (const sentence of joinNames(text.slice(start, end), splitSentences(text.slice(start, end)))) {
    for (let from = sentence.start; from < sentence.end; from += LONGEST) {
      yield { start: start + from, end: start + Math.min(from + LONGEST, sentence.end) };
    }
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
