import { lexicalScores } from "@/lib/conversations/lexical-scores";
import { isSameConversation, type Memory } from "@/lib/conversations/memory";
import { RECALL_WEIGHTS, type RecallWeights } from "@/lib/conversations/recall-weights";
import type { PackedTerm } from "@/lib/conversations/scan-memory.sql";

/** A passage in its place, with what the relevance floor asks of it. */
export interface Ranked {
  number: number;
  score: number;
  similarity: number;
  share: number;
  isNamed: boolean;
}

/**
 * The best passages of a person's whole memory, best first: words and meaning, each as the distance from what is usual
 * for this question, added; and what a passage is worth as an answer to anything. Exact: every passage is scored.
 */
export function rankMemory(
  memory: Memory,
  terms: PackedTerm[],
  { asksForTime, limit }: { asksForTime: boolean; limit: number },
  weights: RecallWeights = RECALL_WEIGHTS,
): Ranked[] {
  const { size, isAdvisor } = memory;
  const words = lexicalScores(memory, terms, weights);
  const byWords = standardized(words.scores, isAdvisor);
  const weighed = memory.similarities.map((each, at) => each * (isAdvisor[at] ? weights.advisor : 1));
  const byMeaning = withNeighbours(memory, standardized(weighed, isAdvisor), weights.meaningAround);
  const scores = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const worth = weights.length * Math.log(1 + (memory.words[at] ?? 0));
    const asks = memory.isQuestion[at] ? weights.question : 0;
    const time = asksForTime && memory.namesTime[at] ? weights.time : 0;
    scores[at] = (byWords[at] ?? 0) + weights.meaning * (byMeaning[at] ?? 0) + worth - asks + time;
  }
  return greatest(scores, limit).map((at) => ({
    number: memory.numbers[at] ?? 0,
    score: scores[at] ?? 0,
    similarity: memory.similarities[at] ?? 0,
    share: words.shares[at] ?? 0,
    isNamed: words.isNamed[at] === 1,
  }));
}

/** Distances from the mean in standard deviations, both taken of what the person said; 0 when all are alike. */
function standardized(values: Float64Array, isAdvisor: Uint8Array): Float64Array {
  const own = values.filter((_, at) => !isAdvisor[at]);
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const deviation = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length);
  return deviation > 1e-9 ? values.map((value) => (value - mean) / deviation) : values.map(() => 0);
}

/** Each passage's value and, in part, those of the turns around; a turn's is the greatest of its passages. */
function withNeighbours(memory: Memory, values: Float64Array, shares: number[]): Float64Array {
  const ofTurn = new Float64Array(memory.conversationOfTurn.length).fill(Number.NEGATIVE_INFINITY);
  for (const [at, value] of values.entries()) {
    const turn = memory.turns[at] ?? 0;
    ofTurn[turn] = Math.max(ofTurn[turn] ?? value, value);
  }
  const nearby = (turn: number, other: number) =>
    isSameConversation(memory, turn, other) ? (ofTurn[other] ?? 0) : 0;
  const around = ofTurn.map((_, turn) =>
    shares.reduce(
      (sum, share, index) => sum + share * (nearby(turn, turn - index - 1) + nearby(turn, turn + index + 1)),
      0,
    ),
  );
  return values.map((value, at) => value + (around[memory.turns[at] ?? 0] ?? 0));
}

/** The places of the greatest values, greatest first; of equal ones the earlier. */
function greatest(values: Float64Array, limit: number): number[] {
  const sorted = values.slice().sort();
  const least = sorted[Math.max(0, sorted.length - limit)] ?? 0;
  const places: number[] = [];
  for (const [at, value] of values.entries()) if (value >= least) places.push(at);
  return places.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, limit);
}
