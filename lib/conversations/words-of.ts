/** Longer ones are pasted data rather than words, and no key of an index should hold them. */
const LONGEST = 40;

/** A text's words in lower case, without a possessive ending; "c++", "c#" and letters beyond English are words. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*/gu) ?? [];
  return words.filter((word) => word.length <= LONGEST);
}
