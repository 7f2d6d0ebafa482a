import type { MeasuredSpan } from "./span.ts";

/**
 * Joins neighbouring parts into chunks of at most `limit` tokens. With `overlap`, a chunk begins with the last part
 * of the one before it where both fit, so that a thought across the border is whole in one of them.
 */
export function* packChunks(
  parts: Iterable<MeasuredSpan>,
  limit: number,
  overlap: boolean,
): Generator<MeasuredSpan> {
  let chunk: MeasuredSpan | undefined;
  let last: MeasuredSpan | undefined;
  for (const part of parts) {
    if (!chunk) {
      chunk = part;
    } else if (chunk.tokens + part.tokens <= limit) {
      chunk = join(chunk, part);
    } else {
      yield chunk;
      chunk = overlap && last && last.tokens + part.tokens <= limit ? join(last, part) : part;
    }
    last = part;
  }
  if (chunk) yield chunk;
}

function join(first: MeasuredSpan, second: MeasuredSpan): MeasuredSpan {
  return { start: first.start, end: second.end, tokens: first.tokens + second.tokens };
}
