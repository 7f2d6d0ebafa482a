/** A part of a text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

export interface MeasuredSpan extends Span {
  /** Tokens without the model's own marks at both ends. */
  tokens: number;
}

export type TokenCounter = (text: string) => number;
