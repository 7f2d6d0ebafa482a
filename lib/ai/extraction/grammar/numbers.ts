const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty".split(" ");
const values = new Map<string, number>(SMALL.map((word, value) => [word, value]));
TENS.forEach((word, index) => {
  values.set(word, 20 + 10 * index);
  for (let unit = 1; unit < 10; unit += 1) values.set(`${word} ${SMALL[unit]}`, 20 + 10 * index + unit);
});
for (const [word, value] of [
  ["a", 1],
  ["an", 1],
  ["half a", 0.5],
  ["half an", 0.5],
  ["a dozen", 12],
  ["a couple of", 2],
  ["a couple", 2],
] as const)
  values.set(word, value);

const WORDS = `(?:half an?|a couple(?: of)?|a dozen|(?:${TENS.join("|")})(?:[ -](?:${SMALL.slice(1, 10).join("|")}))?|${SMALL.slice(1).join("|")}|an?)`;

/** A number in figures or words, as a part of a pattern. */
export const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?|${WORDS})`;

/** What such a number says; null when it says none. */
export function readNumber(words: string): number | null {
  const plain = words.trim().replace(/-/g, " ");
  const figures = Number(plain.replace(",", "."));
  if (plain && Number.isFinite(figures)) return figures;
  return values.get(plain) ?? null;
}
