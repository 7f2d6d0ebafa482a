import { estimateTokens } from "@/lib/advisor/window";
import { withinBudget } from "@/lib/advisor/within-budget";
import { embeddingModel, embedQuery } from "@/lib/ai/embedding/embeddings";
import { recall } from "@/lib/conversations";
import { type Memory, unpackMemory } from "@/lib/conversations/memory";
import { asksForTime, wordsAskedFor } from "@/lib/conversations/question-words";
import { type PackedTerm, scanMemory } from "@/lib/conversations/scan-memory.sql";
import { readAsUser } from "@/lib/db/as-user";
import { baselines } from "./baselines.ts";
import type { Loaded } from "./load.ts";
import type { Question } from "./read-set.ts";

const RANKED = 20;
const INJECTED = 5;
const INJECTED_TOKENS = 1_500;

/** One question, asked of the product and of the baselines; rankings are turn ids, best first. */
export interface Asked {
  question: Question;
  ranked: string[];
  ms: number;
  tokens: number;
  baselines: Record<string, string[]>;
  /** What ranking saw, for other weights to rank again. */
  seen: Seen;
}

export interface Seen {
  memory: Memory;
  terms: PackedTerm[];
  asksForTime: boolean;
  turnOfPassage: Map<number, string>;
}

export async function ask(loaded: Loaded, question: Question): Promise<Asked> {
  const { actor, turnOfMessage, turnOfPassage } = loaded;
  const vector = await embedQuery(question.text);
  const asked = { vector, question: question.text };
  const begun = performance.now();
  const injected = await recall(actor, { ...asked, limit: INJECTED });
  const ms = performance.now() - begun;
  const turnsOf = async (limit: number) => {
    const passages = await recall(actor, { ...asked, limit, isFilledUp: true });
    return [...new Set(passages.map(({ messageId }) => turnOfMessage.get(messageId) ?? ""))];
  };
  const found = await turnsOf(RANKED);
  // A message of several passages, and the same words said twice, leave places free.
  const ranked = found.length < RANKED ? await turnsOf(5 * RANKED) : found;
  const seen = await look(loaded, asked);
  const tokens = withinBudget(injected, INJECTED_TOKENS).map(({ text }) => estimateTokens(text));
  return {
    question,
    ranked,
    ms,
    tokens: tokens.reduce((sum, each) => sum + each, 0),
    baselines: Object.fromEntries(
      Object.entries(baselines(seen.memory, seen.terms)).map(([name, numbers]) => [
        name,
        turnsOfPassages(numbers, turnOfPassage).slice(0, RANKED),
      ]),
    ),
    seen,
  };
}

async function look({ actor, turnOfPassage }: Loaded, asked: { vector: number[]; question: string }) {
  const { vector, question } = asked;
  const search = { vector, words: wordsAskedFor(question), model: embeddingModel().id, except: [] };
  const { passages, terms } = await readAsUser(actor, (tx) => scanMemory(tx, actor.userId, search));
  return { memory: unpackMemory(passages), terms, asksForTime: asksForTime(question), turnOfPassage };
}

export function turnsOfPassages(numbers: number[], turnOfPassage: Map<number, string>): string[] {
  return [...new Set(numbers.map((number) => turnOfPassage.get(number) ?? ""))];
}
