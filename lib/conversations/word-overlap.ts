export interface Overlap {
  /** The part of the question's words that the passage has, rare ones counting more, in [0, 1]. */
  share: number;
  /** Whether it has one that most of the passages lack. */
  isNamed: boolean;
}

/** Words that every sentence has, and those in which people ask what is remembered: they tell no passage apart. */
const COMMON = new Set(
  `a about after all also am an and any are as at be been before but by can could did do does for from had has have he her
  him his how i if in into is it its just me more my no not now of on once one or our out over she should so some than that
  the their them then there these they this to up us was we were what when where which while who whom why will with would
  you your already far experience know remember recall tell told say said`
    .split(/\s+/)
    .map(stem),
);

/**
 * What passages share with a question word by word, where a vector of many lines blurs the one name that was asked for.
 * Rarity is counted among these passages: the inverse document frequency of BM25 (Robertson and Zaragoza, 2009).
 */
export function wordOverlaps(question: string, passages: string[]): Overlap[] {
  const asked = [...new Set(wordsOf(question))];
  const sets = passages.map((passage) => new Set(wordsOf(passage)));
  const rarity = asked.map((word) => {
    const having = sets.filter((set) => set.has(word)).length;
    const weight = Math.log(1 + (sets.length - having + 0.5) / (having + 0.5));
    return { word, weight, isName: having <= Math.max(2, sets.length / 4) };
  });
  const total = rarity.reduce((sum, { weight }) => sum + weight, 0);
  return sets.map((set) => {
    const shared = rarity.filter(({ word }) => set.has(word));
    const weight = shared.reduce((sum, each) => sum + each.weight, 0);
    return { share: total > 0 ? weight / total : 0, isNamed: shared.some(({ isName }) => isName) };
  });
}

/** Whether a question has a word of its own; "what do you know about me?" has none. */
export function asksForSomething(question: string): boolean {
  return wordsOf(question).length > 0;
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];
  return words.map(stem).filter((word) => !COMMON.has(word));
}

/** One form for a word's plural and its commonest endings; a light stemmer, as recall needs no grammar. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=\p{L}{3})(ing|ed|es|s|e)$/u, "");
}
