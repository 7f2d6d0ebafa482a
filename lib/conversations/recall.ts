import { createHash } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { type Candidate, readCandidates } from "@/lib/conversations/candidates.sql";
import { ANSWER_UNITS, choosePassages, type Read } from "@/lib/conversations/choose-passages";
import type { Passage } from "@/lib/conversations/passage";
import { asksForTime, wordsAskedFor } from "@/lib/conversations/question-words";
import { type Ranked, rankMemory } from "@/lib/conversations/rank-memory";
import { readMemory } from "@/lib/conversations/read-memory";
import { readAsUser } from "@/lib/db/as-user";

interface Question {
  vector: number[];
  /** Its words. */
  question: string;
  /** How many passages at most. */
  limit?: number;
  /** Messages that the model reads anyway. */
  except?: string[];
  /** Whether passages below the relevance floor fill the places that are left. */
  isFilledUp?: boolean;
}

/** How many of the best are read for each that is wanted: neighbours become one, and the same words come once. */
const READ_FOR_EACH = 3;
const LEAST_READ = 30;

/**
 * The actor's passages that answer a question best, best first: by their words and those said around them, by meaning,
 * and by what they are worth as an answer. Exact: all of the person's passages are compared. What the advisor itself said is
 * weighted ×0.3; a person's passage brings the advisor's answer along; what was said twice in the same words comes once, and the
 * same question asked before does not come at all.
 */
export async function recall(actor: Actor, given: Question): Promise<Passage[]> {
  const { vector, question, limit = 5, except = [], isFilledUp = false } = given;
  const words = wordsAskedFor(question);
  const search = { vector, model: embeddingModel().id, words, except };
  const most = Math.max(LEAST_READ, READ_FOR_EACH * limit);
  const read = await readAsUser(actor, async (tx) => {
    const { memory, terms, excepted } = await readMemory(tx, actor.userId, search);
    const asked = { asksForTime: asksForTime(question), limit: most, except: excepted };
    const ranked = rankMemory(memory, terms, asked);
    if (ranked.length === 0) return [];
    const numbers = ranked.map(({ number }) => number);
    return withTexts(
      ranked,
      await readCandidates(tx, actor.userId, { numbers, answerUnits: ANSWER_UNITS, except }),
    );
  });
  const isGeneral = words.length === 0;
  return choosePassages(withoutRepeats(read, question), { limit, isGeneral, isFilledUp });
}

/** In the order of their rank; what is gone since, superseded or forgotten is left out. */
function withTexts(ranked: Ranked[], candidates: Candidate[]): Read[] {
  const byNumber = new Map(candidates.map((candidate) => [candidate.number, candidate]));
  const first = new Map(
    candidates.flatMap((each) => (each.text === null ? [] : [[each.messageId, each] as const])),
  );
  return ranked.flatMap((each): Read[] => {
    const candidate = byNumber.get(each.number);
    const whole = candidate && first.get(candidate.messageId);
    if (!candidate || !whole) return [];
    const { answerId, answer, answeredAt } = whole;
    return [{ ...each, ...candidate, text: whole.text ?? "", answerId, answer, answeredAt }];
  });
}

function withoutRepeats(read: Read[], question: string): Read[] {
  // As the embedder hashes a passage: of a short text, the whole of it without the white space around.
  const said = new Set([createHash("sha256").update(question.trim()).digest("hex")]);
  return read.filter(({ contentHash }) => !said.has(contentHash) && said.add(contentHash));
}
