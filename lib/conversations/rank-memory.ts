import { lexicalScores } from "@/lib/conversations/lexical-scores";
import { isSameConversation, type Memory, placeOf } from "@/lib/conversations/memory";
import { RECALL_WEIGHTS, type RecallWeights } from "@/lib/conversations/recall-weights";
import type { PackedTerm } from "@/lib/conversations/scan-memory.sql";
import { standardized } from "@/lib/conversations/standardized";

/** A passage in its place, with what the relevance floor asks of it. */
export interface Ranked {
  number: number;
  score: number;
  similarity: number;
  share: number;
  isNamed: boolean;
}

interface Asked {
  asksForTime: boolean;
  limit: number;
  /** Numbers of passages that are part of what is usual, and are not wanted themselves. */
  except?: Float64Array | number[];
}

/**
 * The best passages of a person's whole memory, best first: words and meaning, each as the distance from what is usual
 * for this question, added; and what a passage is worth as an answer to anything. Exact: every passage is scored.
 */
export function rankMemory(
  memory: Memory,
  terms: PackedTerm[],
  { asksForTime, limit, except = [] }: Asked,
  weights: RecallWeights = RECALL_WEIGHTS,
): Ranked[] {
  const { size, isAdvisor } = memory;
  const words = lexicalScores(memory, terms, weights);
  const byWords = standardized(words.scores, isAdvisor);
  const byMeaning = standardized(likeness(memory, weights), isAdvisor);
  const around = valuesAround(memory, byMeaning, weights.meaningAround);
  const scores = worthOf(memory, asksForTime, weights);
  for (let at = 0; at < size; at++) {
    const meaning = (byMeaning[at] ?? 0) + (around[memory.turns[at] ?? 0] ?? 0);
    scores[at] = (scores[at] ?? 0) + (byWords[at] ?? 0) + weights.meaning * meaning;
  }
  for (const number of except) scores[placeOf(memory, number)] = Number.NEGATIVE_INFINITY;
  const wanted = greatest(scores, limit).filter((at) => scores[at] !== Number.NEGATIVE_INFINITY);
  return wanted.map((at) => ({
    number: memory.numbers[at] ?? 0,
    score: scores[at] ?? 0,
    similarity: memory.similarities[at] ?? 0,
    share: words.shares[at] ?? 0,
    isNamed: words.isNamed[at] === 1,
  }));
}

function likeness({ similarities, isAdvisor }: Memory, { advisor }: RecallWeights): Float64Array {
  const likeness = similarities.slice();
  for (let at = 0; at < likeness.length; at++)
    if (isAdvisor[at]) likeness[at] = (likeness[at] ?? 0) * advisor;
  return likeness;
}

/** What a passage is worth as an answer, whatever it is about. */
function worthOf(memory: Memory, asksForTime: boolean, weights: RecallWeights): Float64Array {
  const worth = new Float64Array(memory.size);
  for (let at = 0; at < worth.length; at++) {
    const asks = memory.isQuestion[at] ? weights.question : 0;
    const time = asksForTime && memory.namesTime[at] ? weights.time : 0;
    worth[at] = weights.length * Math.log(1 + (memory.words[at] ?? 0)) - asks + time;
  }
  return worth;
}

/** Of each turn, in part, what the turns around it have. */
function valuesAround(memory: Memory, values: Float64Array, shares: number[]): Float64Array {
  const greatest = greatestOfTurns(memory, values);
  const around = new Float64Array(greatest.length);
  for (let turn = 0; turn < around.length; turn++) {
    let sum = 0;
    for (let away = 1; away <= shares.length; away++) {
      const share = shares[away - 1] ?? 0;
      if (isSameConversation(memory, turn, turn - away)) sum += share * (greatest[turn - away] ?? 0);
      if (isSameConversation(memory, turn, turn + away)) sum += share * (greatest[turn + away] ?? 0);
    }
    around[turn] = sum;
  }
  return around;
}

function greatestOfTurns({ turns, conversationOfTurn }: Memory, values: Float64Array): Float64Array {
  const greatest = new Float64Array(conversationOfTurn.length).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < values.length; at++) {
    const turn = turns[at] ?? 0;
    greatest[turn] = Math.max(greatest[turn] ?? 0, values[at] ?? 0);
  }
  return greatest;
}

/** The places of the greatest values, greatest first; of equal ones the earlier. */
function greatest(values: Float64Array, limit: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (places.length >= limit && value <= (values[places[limit - 1] ?? 0] ?? 0)) continue;
    let place = places.length;
    while (place > 0 && value > (values[places[place - 1] ?? 0] ?? 0)) place -= 1;
    places.splice(place, 0, at);
    places.length = Math.min(places.length, limit);
  }
  return places;
}
