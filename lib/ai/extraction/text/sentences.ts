import type { Span } from "@/lib/ai/embedding/span";
import { splitSentences } from "@/lib/ai/embedding/split-sentences";

const LONGEST = 1500;

/** The sentences of a part of a text; of one without end, its first 1,500 characters at a time. */
export function* sentencesIn(text: string, { start, end }: Span): Generator<Span> {
  for (const sentence of splitSentences(text.slice(start, end))) {
    for (let from = sentence.start; from < sentence.end; from += LONGEST) {
      yield { start: start + from, end: start + Math.min(from + LONGEST, sentence.end) };
    }
  }
}
