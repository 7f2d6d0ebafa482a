/** How many messages one summary reads, those of both sides counted. */
const RANGE = 5;

/** Places in the thread, both inclusive. */
export interface Range {
  from: number;
  to: number;
}

/**
 * The part of a thread that wants a summary now, or null. `through` is where the last summary ends, 0 without one;
 * `settled` the last message before which nothing is still being written. Ranges end at every fifth message; `atRest`, the
 * last one may be shorter, and is done again, longer, when the thread has gone on.
 */
export function nextRange(through: number, settled: number, atRest: boolean): Range | null {
  const from = through - (through % RANGE) + 1;
  const whole = from + RANGE - 1;
  if (settled >= whole) return { from, to: whole };
  return atRest && settled > through ? { from, to: settled } : null;
}
