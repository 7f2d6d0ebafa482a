import type { Passage } from "@/lib/conversations/passage";
import type { Chunk, Source } from "@/lib/conversations/recall.sql";
import { widen } from "@/lib/conversations/widen";
import { asksForSomething, wordOverlaps } from "@/lib/conversations/word-overlap";

/** A chunk with the message it is a part of. */
export interface Read extends Chunk {
  source: Source;
}

/** Below this similarity a passage of the embedded model has nothing to do with the question, unless it names it. */
const RELEVANCE_FLOOR = 0.25;
const LEAST_SHARE = 0.3;
const WEIGHT_OF_WORDS = 0.3;
const WEIGHT_OF_ADVISOR = 0.3;
const MOST_OF_ONE_MESSAGE = 3;

interface Ranked {
  chunk: Read;
  rank: number;
}

/**
 * The passages to give to the model, best first, at most `limit`: similarity plus 0.3 × the share of the question's words.
 * Each comes with the lines around it; at most three come from one message, and neighbours in it become one passage.
 */
export function choosePassages(chunks: Read[], question: string, limit: number): Passage[] {
  const overlaps = wordOverlaps(
    question,
    chunks.map(({ source, start, end }) => source.text.slice(start, end)),
  );
  // "What do you know about me?" is like no passage in particular, and every one of the person's own answers it.
  const isGeneral = !asksForSomething(question);
  const ranked = chunks
    .flatMap((chunk, index): Ranked[] => {
      const { share, isNamed } = overlaps[index] ?? { share: 0, isNamed: false };
      const isRelevant = chunk.score >= RELEVANCE_FLOOR || (isNamed && share >= LEAST_SHARE);
      if (!isRelevant && !(isGeneral && chunk.role === "user")) return [];
      const weight = chunk.role === "assistant" ? WEIGHT_OF_ADVISOR : 1;
      return [{ chunk, rank: weight * (chunk.score + WEIGHT_OF_WORDS * share) }];
    })
    .sort((a, b) => b.rank - a.rank);
  const chosen: Passage[] = [];
  for (const { chunk: found } of ranked) {
    const chunk = { ...found, ...widen(found.source.text, found) };
    const ofSame = chosen.filter(({ messageId }) => messageId === chunk.messageId);
    const neighbour = ofSame.find(({ start, end }) => chunk.start <= end + 2 && start <= chunk.end + 2);
    if (neighbour) extend(neighbour, chunk);
    else if (chosen.length < limit && ofSame.length < MOST_OF_ONE_MESSAGE) chosen.push(toPassage(chunk));
  }
  return chosen;
}

function toPassage({ source, messageId, role, start, end, score }: Read): Passage {
  const { text, conversationId, conversationTitle, saidAt } = source;
  return {
    messageId,
    role,
    start,
    end,
    score,
    text: text.slice(start, end),
    conversationId,
    conversationTitle,
    saidAt,
  };
}

function extend(passage: Passage, { source, start, end, score }: Read): void {
  passage.start = Math.min(passage.start, start);
  passage.end = Math.max(passage.end, end);
  passage.score = Math.max(passage.score, score);
  passage.text = source.text.slice(passage.start, passage.end);
}
