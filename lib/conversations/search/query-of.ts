/**
 * The tsquery of words as the tables keep them: all of them, the last one by its beginning, because it may still be being
 * typed. One letter alone is a name, like R.
 */
export function queryOf(words: string[]): string {
  return words
    .map((word, at) => `'${word}'${at === words.length - 1 && [...word].length > 1 ? ":*" : ""}`)
    .join(" & ");
}
