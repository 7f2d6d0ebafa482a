import { packChunks } from "./pack-chunks.ts";
import type { MeasuredSpan, TokenCounter } from "./span.ts";
import { splitSentences } from "./split-sentences.ts";
import { splitWords } from "./split-words.ts";

/**
 * Cuts a text into chunks of at most `limit` tokens, on sentence borders, with one sentence of overlap. A sentence
 * that is too long is cut between words. Lazy: the first chunk costs no more than its own length. Every
 * character that is not white space is in a chunk; white space alone gives none.
 */
export function* chunkText(text: string, limit: number, count: TokenCounter): Generator<MeasuredSpan> {
  yield* packChunks(fittingParts(text, limit, count), limit, true);
}

function* fittingParts(text: string, limit: number, count: TokenCounter): Generator<MeasuredSpan> {
  for (const sentence of splitSentences(text)) {
    yield* packChunks(splitWords(text, sentence, limit, count), limit, false);
  }
}
