import { type PlainWord, plainWords } from "./plain-words";

/** A sentence as rules read it: lower case, one space between words and marks, each place known in the original. */
export interface Plain {
  text: string;
  words: PlainWord[];
  /** Where each word begins in `text`. */
  offsets: number[];
  /** The whole text that the sentence comes from. */
  source: string;
}

/** A part of a text, made plain. */
export function toPlain(source: string, start: number, end: number): Plain {
  return joinWords(source, plainWords(source, start, end));
}

/** The same sentence with other words: what a correction leaves of it. */
export function joinWords(source: string, words: PlainWord[]): Plain {
  const offsets: number[] = [];
  let length = 0;
  for (const { key } of words) {
    offsets.push(length);
    length += key.length + 1;
  }
  return { text: words.map(({ key }) => key).join(" "), words, offsets, source };
}

/** The original's words for a part of a plain text. */
export function originalOf({ text, words, offsets, source }: Plain, start: number, end: number): string {
  const first = words[wordAt(offsets, start + leadingSpaces(text, start, end))];
  const last = words[wordAt(offsets, Math.max(start, end - 1))];
  return first && last ? source.slice(first.start, last.end) : "";
}

function leadingSpaces(text: string, start: number, end: number) {
  return text.slice(start, end).length - text.slice(start, end).trimStart().length;
}

/** The word that stands at an offset of the plain text, by binary search. */
function wordAt(offsets: number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
