const LONGEST = 600;
const MOST_LINES = 9;

export function isLong(text: string): boolean {
  return text.length > LONGEST * 1.3 || text.split("\n", MOST_LINES * 2).length > MOST_LINES * 1.3;
}

/** The beginning of a long text, cut between words, with a mark that more follows. */
export function opening(text: string): string {
  const lines = text.slice(0, LONGEST).split("\n").slice(0, MOST_LINES).join("\n");
  const isCutInWord = /\S/.test(text.charAt(lines.length));
  const whole = isCutInWord ? lines.replace(/\s+\S*$/, "") : lines;
  return `${whole.replace(/[\s•*–-]+$/, "")} …`;
}

/** How much there is, as people count it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
