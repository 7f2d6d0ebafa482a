/**
 * The most code points of a word that are read as one. WordPiece gives up on a longer one and reads the whole of it
 * as "unknown", so that two different files in base64 would look alike.
 */
export const LONGEST_WORD = 100;

const OVERLONG = new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, "gu");

/** The text with a space after every 100 code points of an overlong word: at the same places as splitWords. */
export function breakLongWords(text: string): string {
  return text.replace(OVERLONG, "$& ");
}
