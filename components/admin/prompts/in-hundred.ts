/** 0.816 → 82, to stand before a percent sign. */
export function inHundred(share: number): number {
  return Math.round(share * 100);
}
