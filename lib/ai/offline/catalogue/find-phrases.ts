/** Where a known phrase stands in a text. */
export interface Found<T> {
  value: T;
  /** As it is written in the text. */
  words: string;
  start: number;
  end: number;
}

const WORD = /\.net\b|[\p{L}\p{N}][\p{L}\p{N}+#.'’]*/giu;
const LONGEST_PHRASE = 6;

/** A phrase as a key: lower case, words parted by single spaces; hyphens and slashes count as spaces. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase)
    .map((word) => word.key)
    .join(" ");
}

/** Every known phrase in the text, in order; where two overlap, the longer one that begins first. Linear in the text. */
export function findPhrases<T>(text: string, known: Map<string, T>): Found<T>[] {
  const words = wordsOf(text);
  const found: Found<T>[] = [];
  for (let index = 0; index < words.length; ) {
    const match = longestAt(text, words, index, known);
    if (match) found.push(match.found);
    index += match?.length ?? 1;
  }
  return found;
}

interface Word {
  key: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const surface = match[0].replace(/[.'’]+$/, "");
    const start = match.index;
    return { key: surface.toLowerCase(), start, end: start + surface.length };
  });
}

function longestAt<T>(text: string, words: Word[], index: number, known: Map<string, T>) {
  const keys: string[] = [];
  let best: { found: Found<T>; length: number } | null = null;
  for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
    const word = words[index + length - 1];
    const before = words[index + length - 2];
    if (
      !word ||
      (length > 1 && before && !/^(?:[ \t\-–/&]{1,3}|\s?\n\s?)$/.test(text.slice(before.end, word.start)))
    )
      break;
    keys.push(word.key);
    const value = known.get(keys.join(" ")) ?? known.get(singular(keys));
    const start = words[index]?.start ?? 0;
    if (value !== undefined) {
      best = { found: { value, words: text.slice(start, word.end), start, end: word.end }, length };
    }
  }
  return best;
}

function singular(keys: string[]) {
  const last = keys.at(-1) ?? "";
  return last.length > 3 && /[^s]s$/.test(last) ? [...keys.slice(0, -1), last.slice(0, -1)].join(" ") : "";
}
