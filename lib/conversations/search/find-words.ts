interface Place {
  /** UTF-16 units of the text; the end is exclusive. */
  start: number;
  end: number;
}

const WORD_LETTER = /[\p{L}\p{N}_]/u;
const PART_OF_NAME = /[\p{L}\p{N}_+#]/u;
const SIGN = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Where words stand in a text, in its order and without overlaps. The words are without accents and capitals, as the
 * tables keep them; of the last one the beginning is enough.
 */
export function findWords(text: string, words: string[]): Place[] {
  const { folded, places } = fold(text);
  const found = words.flatMap((word, at) =>
    placesOf(folded, word, at === words.length - 1 && word.length > 1),
  );
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = inOrder.filter(
    (place, at) => place.start >= Math.max(0, ...inOrder.slice(at - 1, at).map(({ end }) => end)),
  );
  return apart.map(({ start, end }) => ({ start: places[start] ?? 0, end: places[end] ?? text.length }));
}

function placesOf(folded: string, word: string, isBeginning: boolean): Place[] {
  const found: Place[] = [];
  const stands = (start: number, end: number) =>
    SIGN.test(word) ||
    ((word.startsWith(".") || !WORD_LETTER.test(folded[start - 1] ?? " ")) &&
      (isBeginning || !PART_OF_NAME.test(folded[end] ?? " ")));
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
    if (stands(start, start + word.length)) found.push({ start, end: start + word.length });
  }
  return found;
}

/** The text without accents and capitals, and where each unit of that stands in the text. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = "";
  let at = 0;
  const places: number[] = [];
  for (const letter of text) {
    const plain = letter
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u3099\u309a]/g, "")
      .toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, places };
}
