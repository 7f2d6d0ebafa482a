import { DomainError } from "@/lib/errors";

const DEEPEST = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Refuses JSON that is nested beyond 64 before anything is built of it. Throws `malformed`. */
export function refuseDeepJson(text: string): void {
  // Too short to be too deep.
  if (text.length <= DEEPEST) return;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (CLOSING.has(code)) depth -= 1;
    else if (OPENING.has(code)) {
      depth += 1;
      if (depth > DEEPEST) throw new DomainError("malformed", `Nested deeper than ${DEEPEST} levels.`);
    }
  }
}

/** Where the string that begins at `start` ends; what never ends is for the parser to refuse. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** An odd number of backslashes stands before it. */
function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
