interface BackOff {
  baseMs: number;
  mostMs: number;
}

/** Milliseconds to wait before the next try: doubled each time, and up to a quarter more or less, so that not all come at once. */
export function backOffMs(attempt: number, { baseMs, mostMs }: BackOff, chance = Math.random()): number {
  const wait = Math.min(baseMs * 2 ** Math.min(attempt, 30), mostMs);
  return Math.round(wait * (0.75 + chance / 2));
}
