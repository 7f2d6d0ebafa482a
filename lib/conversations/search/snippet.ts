import type { MarkedText } from "@/lib/conversations/search/contract";
import { findWords } from "@/lib/conversations/search/find-words";

/** UTF-16 units of a snippet, and of what stands before the first word in it. */
const LENGTH = 220;
const LEAD = 60;

/** What stands around the first of the words in a text, all of them marked; and where that first one stands. */
export function snippetOf(
  text: string,
  words: string[],
): { snippet: MarkedText; passage: { start: number; end: number } | null } {
  const places = findWords(text, words);
  const first = places[0] ?? null;
  const from = beginningOf(text, (first?.start ?? 0) - LEAD);
  const to = Math.max(from + LENGTH, first?.end ?? 0);
  const within = places.filter(({ start, end }) => start >= from && end <= to);
  const pieces = marked(text.slice(0, to), within, from).map((piece) => ({
    ...piece,
    text: plain(piece.text),
  }));
  const dots = { text: "…", marked: false };
  return {
    snippet: [...(from > 0 ? [dots] : []), ...pieces, ...(to < text.length ? [dots] : [])].filter(
      (piece) => piece.text,
    ),
    passage: first,
  };
}

/** The whole of a text with the words marked in it. */
export function markWords(text: string, words: string[]): MarkedText {
  return marked(text, findWords(text, words), 0);
}

function marked(text: string, places: { start: number; end: number }[], from: number): MarkedText {
  const pieces: MarkedText = [];
  let at = from;
  for (const { start, end } of places) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** A place at or before which a word begins, never inside a letter of two units. */
function beginningOf(text: string, wanted: number): number {
  if (wanted <= 0) return 0;
  const space = text.slice(wanted, wanted + LEAD / 2).search(/\s/);
  if (space >= 0) return wanted + space + 1;
  return /[\udc00-\udfff]/.test(text[wanted] ?? "") ? wanted + 1 : wanted;
}

/** One line, without the signs of Markdown that would only be noise. */
function plain(text: string): string {
  return text.replace(/\*\*|```\w*|^#{1,6} /gm, "").replace(/\s+/g, " ");
}
