import { LONGEST_DOCUMENT, UnreadableDocument } from "./document.ts";

/**
 * A document's text as a table can keep it: whole characters, none of them U+0000, lines without blanks at their end, and at
 * most one empty line between two. Throws `empty`, `too_much_text`.
 */
export function tidyText(text: string): string {
  if (text.length > LONGEST_DOCUMENT) throw new UnreadableDocument("too_much_text");
  const tidy = text
    .toWellFormed()
    .replaceAll("\u0000", "")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t\u00a0]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(tidy)) throw new UnreadableDocument("empty");
  return tidy;
}
