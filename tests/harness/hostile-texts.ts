/** White space that is not ASCII, marks that join the letter before, half a character, and signs that open and never close. */
const UNITS = [
  ...[" ", "\t", "\r", "\n", "\u00a0", "\u0085", "\u2028", "\u2029", "\u3000", "\ufeff", "\u200b"],
  ...["\u0301", "\ud800", "👍", "。", ".\u2028", "I am\u3000", "_a", "[", "[*a", "(", "<", "> ", "`", "|"],
];

/**
 * What a reader is slow at that looks back, or ahead, from every place: long runs of one thing in the middle of ordinary
 * words. For `test.each`: how a text's run is called, and a text of that many UTF-16 units and two sentences.
 */
export const HOSTILE: [string, (length: number) => string][] = UNITS.map((unit) => [
  JSON.stringify(unit).replace(/[^ -~]/g, codeOf),
  (length) => `I know Python. What should I do next? ${unit.repeat(length / unit.length)}!x`,
]);

function codeOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
