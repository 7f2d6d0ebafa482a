const Z = 1.959964; // 95 %

export interface Share {
  share: number;
  low: number;
  high: number;
}

/**
 * A share and where it lies with 95 % confidence: the Wilson score interval (Wilson, 1927), which stays within 0 and 1 and
 * does not pretend to know much from few. `of` must be above 0.
 */
export function wilson(count: number, of: number): Share {
  const share = count / of;
  const spread = Z * Z;
  const middle = (share + spread / (2 * of)) / (1 + spread / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of * of))) / (1 + spread / of);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * By how much the first share is above the second, with 95 % confidence: Newcombe's hybrid score interval (Newcombe, 1998,
 * "Interval estimation for the difference between independent proportions", method 10).
 */
export function differenceOf(a: Share, b: Share): Share {
  const share = a.share - b.share;
  return {
    share,
    low: share - Math.hypot(a.share - a.low, b.high - b.share),
    high: share + Math.hypot(a.high - a.share, b.share - b.low),
  };
}
