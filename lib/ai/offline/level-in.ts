import type { Level } from "./catalogue/roles";

const LEVEL = /\b(junior|entry[- ]level|mid(?:[- ]level)?|senior|principal|staff level|staff engineer)\b/i;

/** The level that a message names, or null. */
export function levelIn(text: string): Level | null {
  const found = LEVEL.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  if (!found) return null;
  if (/^(?:junior|entry)/.test(found)) return "junior";
  return found.startsWith("mid") ? "mid" : "senior";
}
