import type { Memory } from "@/lib/conversations/memory";
import type { PackedTerm } from "@/lib/conversations/scan-memory.sql";
import { readBigIntegers, readIntegers } from "@/lib/db/packed-arrays";

const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const RRF_CONSTANT = 60;

/** Rankings of the same passages by simpler means, best first, as passage numbers. */
export function baselines(memory: Memory, terms: PackedTerm[]) {
  const dense = inOrderOf(memory, memory.similarities);
  const words = bm25(memory, terms);
  return {
    // What was designed first: the five nearest of the user's messages.
    "original (dense, top 5)": dense.slice(0, 5),
    BM25: inOrderOf(memory, words),
    dense,
    "RRF, equal weights": fused(memory, dense, inOrderOf(memory, words)),
  };
}

/** Textbook BM25 over the product's own words, the day among them. */
function bm25(memory: Memory, terms: PackedTerm[]): Float64Array {
  const scores = new Float64Array(memory.size);
  const places = new Map(Array.from(memory.numbers, (number, at) => [number, at]));
  const average = memory.words.reduce((sum, words) => sum + words, 0) / memory.size;
  for (const term of terms) {
    const numbers = readBigIntegers(term.numbers);
    const frequencies = readIntegers(term.frequencies);
    const rarity = Math.log(1 + (memory.size - numbers.length + 0.5) / (numbers.length + 0.5));
    for (const [index, number] of numbers.entries()) {
      const at = places.get(number) ?? 0;
      const frequency = frequencies[index] ?? 1;
      const length = 1 - LENGTH_SHARE + LENGTH_SHARE * ((memory.words[at] ?? 0) / average);
      scores[at] =
        (scores[at] ?? 0) + (rarity * frequency * (SATURATION + 1)) / (frequency + SATURATION * length);
    }
  }
  return scores;
}

/** Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009). */
function fused(memory: Memory, ...rankings: number[][]): number[] {
  const scores = new Map<number, number>();
  for (const ranking of rankings) {
    for (const [rank, number] of ranking.entries()) {
      scores.set(number, (scores.get(number) ?? 0) + 1 / (RRF_CONSTANT + rank + 1));
    }
  }
  return inOrderOf(
    memory,
    memory.numbers.map((number) => scores.get(number) ?? 0),
  );
}

function inOrderOf(memory: Memory, scores: Float64Array): number[] {
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return order.map((at) => memory.numbers[at] ?? 0);
}
