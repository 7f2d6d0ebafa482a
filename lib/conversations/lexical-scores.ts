import { Around } from "@/lib/conversations/around";
import type { Memory } from "@/lib/conversations/memory";
import type { RecallWeights } from "@/lib/conversations/recall-weights";
import type { PackedTerm } from "@/lib/conversations/scan-memory.sql";
import { readBigIntegers, readIntegers } from "@/lib/db/packed-arrays";

export interface LexicalScores {
  /** BM25 (Robertson and Zaragoza, 2009) of a passage's own words and, at a discount, of those said around it. */
  scores: Float64Array;
  /**
   * The part of the question's words that the passage has, rare ones counting more, in [0, 1]. What the person said around
   * it counts too, at its discount, unless it is a mere remark or the advisor's.
   */
  shares: Float64Array;
  /** Whether it, or what was said around it, has a word that most of the person's passages lack. */
  isNamed: Uint8Array;
}

/** "Thanks!" is no answer for standing beside a question. */
const WORDS_OF_A_REMARK = 4;

/**
 * Scores by words. Any word of the question counts, a rare one more. A passage's length is no part of it (b = 0):
 * passages are at most 64 tokens long. A word that was said a few turns away counts in part, and once: for each
 * word the greatest of what the passage and its neighbours have.
 */
export function lexicalScores(memory: Memory, terms: PackedTerm[], weights: RecallWeights): LexicalScores {
  const scores = new Float64Array(memory.size);
  const known = new Float64Array(memory.size);
  const isNamed = new Uint8Array(memory.size);
  const around = new Around(memory, weights);
  let total = 0;
  for (const { passages, frequencies } of findPassages(memory, terms)) {
    const rarity = Math.log(1 + (memory.size - passages.length + 0.5) / (passages.length + 0.5));
    const isName = passages.length <= Math.max(2, memory.size / 4);
    total += rarity;
    for (const [index, at] of passages.entries()) {
      const frequency = frequencies[index] ?? 1;
      const weight = (frequency * (weights.saturation + 1)) / (frequency + weights.saturation);
      around.hears(at, rarity * weight);
      known[at] = (known[at] ?? 0) + rarity;
    }
    around.addTo(scores, isName ? isNamed : undefined);
  }
  const shares = known.map((own, at) => {
    if (total === 0) return 0;
    const isOwnAlone = memory.isAdvisor[at] || (memory.words[at] ?? 0) <= WORDS_OF_A_REMARK;
    return Math.min(1, Math.max(own, isOwnAlone ? 0 : (scores[at] ?? 0)) / total);
  });
  return { scores, shares, isNamed };
}

/** Of each word the passages that have it, by their places in memory, and how often they do. */
function findPassages({ numbers }: Memory, terms: PackedTerm[]) {
  if (terms.length === 0) return [];
  const places = new Map(Array.from(numbers, (number, at) => [number, at]));
  return terms.map((term) => {
    const all = readIntegers(term.frequencies);
    const found = { passages: [] as number[], frequencies: [] as number[] };
    for (const [index, number] of readBigIntegers(term.numbers).entries()) {
      const at = places.get(number);
      if (at === undefined) continue;
      found.passages.push(at);
      found.frequencies.push(all[index] ?? 1);
    }
    return found;
  });
}
