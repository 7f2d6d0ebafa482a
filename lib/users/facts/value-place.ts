interface Quoted {
  value: string;
  quote: string;
  /** Where the quote begins in its message, in UTF-16 units. */
  start: number;
}

interface Place {
  start: number;
  end: number;
}

const ENDING_OF_LONG_WORD = 3;
const LONG_WORD = 6;
/** "Go" is not named by "golf". */
const SHORTEST_STEM = 4;

/**
 * Where in a message a claim's value stands: from the first of its words to the end of the last, in UTF-16 units. The whole quote
 * where one of them is not in it.
 */
export function valuePlace({ value, quote, start }: Quoted): Place {
  const whole = { start, end: start + quote.length };
  const read = quote.toLowerCase();
  // Where lower case has another length, places cannot be told.
  if (read.length !== quote.length) return whole;
  const exact = placeOfWord(read, value.toLowerCase().trim());
  if (exact) return { start: start + exact.start, end: start + exact.end };
  const places = (value.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? []).map(
    (word) => placeOfWord(read, word) ?? placeOfWord(read, stemOf(word), true),
  );
  const found = places.filter((place) => place !== null);
  if (found.length === 0 || found.length < places.length) return whole;
  return {
    start: start + Math.min(...found.map((place) => place.start)),
    end: start + Math.max(...found.map((place) => place.end)),
  };
}

export function areOverlapping(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The first place of a word that stands by itself; `isBeginning`: of the beginning of one. */
function placeOfWord(text: string, word: string, isBeginning = false): Place | null {
  if (!word) return null;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (!isLetter(text[at - 1]) && (isBeginning || !isLetter(text[end]))) return { start: at, end };
  }
  return null;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** "Negotiation" is named by "negotiating"; empty where a word is too short to be known by its beginning. */
function stemOf(word: string): string {
  if (word.length < SHORTEST_STEM) return "";
  return word.length > LONG_WORD ? word.slice(0, -ENDING_OF_LONG_WORD) : word;
}
