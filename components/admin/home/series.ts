export interface Series {
  name: string;
  /** One a day; null where nothing was measured. */
  values: (number | null)[];
  /** The colour as a `fill-…` class. */
  look: string;
}

/** What a chart and the table behind it show; it crosses from the server as it is. */
export interface ByDay {
  /** `2026-11-26` */
  days: string[];
  /** Drawn upon each other, from below. */
  series: Series[];
  /** Which of `useNumbers()` writes a day's figure. */
  written: "inFull" | "inShort" | "inTime";
}
