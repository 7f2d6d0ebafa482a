/** A number with so many digits behind its point, and no others. */
export function withDigits(count: number) {
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}
