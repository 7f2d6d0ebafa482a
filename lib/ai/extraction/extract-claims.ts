import type { Claim } from "./claim";

/**
 * What a text says of the person who wrote it, in the order of the text. Pure, deterministic and linear in the text;
 * `now` is when it was written, for "since 2016". Never throws; a text in a language it does not read has no claims.
 */
export function extractClaims(_text: string, _now: Date): Claim[] {
  return [];
}
