import { LONGEST_WORD } from "./break-long-words.ts";
import type { MeasuredSpan, Span, TokenCounter } from "./span.ts";

const WORD = new RegExp(`\\S{1,${LONGEST_WORD}}`, "gu");

/**
 * The words of one part of a text, each with its tokens. An overlong word comes in pieces, and a piece of more than
 * `limit` tokens in halves, always between code points.
 */
export function* splitWords(
  text: string,
  within: Span,
  limit: number,
  count: TokenCounter,
): Generator<MeasuredSpan> {
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    yield* halve(match[0], within.start + match.index, limit, count);
  }
}

function* halve(word: string, start: number, limit: number, count: TokenCounter): Generator<MeasuredSpan> {
  const tokens = count(word);
  const points = Array.from(word);
  if (tokens <= limit || points.length === 1) {
    yield { start, end: start + word.length, tokens };
    return;
  }
  const left = points.slice(0, points.length / 2).join("");
  yield* halve(left, start, limit, count);
  yield* halve(word.slice(left.length), start + left.length, limit, count);
}
