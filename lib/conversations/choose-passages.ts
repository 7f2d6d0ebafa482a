import type { Candidate } from "@/lib/conversations/candidates.sql";
import type { Passage } from "@/lib/conversations/passage";
import type { Ranked } from "@/lib/conversations/rank-memory";
import { widen } from "@/lib/conversations/widen";

/** A ranked passage with the message it is a part of. */
export type Read = Ranked & Candidate & { text: string };

interface Choice {
  limit: number;
  /** The question asks for nothing in particular: every passage of the person's own answers it. */
  isGeneral: boolean;
  /** Also what lies below the relevance floor. */
  isFilledUp: boolean;
}

/** Below this similarity a passage of the embedded model has nothing to do with the question, unless it names it. */
const RELEVANCE_FLOOR = 0.25;
const LEAST_SHARE = 0.3;
const MOST_OF_ONE_MESSAGE = 3;

/**
 * The passages to give to the model, best first as they come, at most `limit`. Each comes with the lines around it; at
 * most three come from one message, and neighbours in it become one passage.
 */
export function choosePassages(ranked: Read[], { limit, isGeneral, isFilledUp }: Choice): Passage[] {
  const chosen: Passage[] = [];
  for (const found of ranked) {
    const isWanted = isFilledUp || isRelevant(found) || (isGeneral && found.role === "user");
    if (!isWanted) continue;
    const { start, end } = found;
    const chunk = { ...found, ...widen(found.text, found), hit: { start, end } };
    const ofSame = chosen.filter(({ messageId }) => messageId === chunk.messageId);
    const neighbour = ofSame.find(({ start, end }) => chunk.start <= end + 2 && start <= chunk.end + 2);
    if (neighbour) extend(neighbour, chunk);
    else if (chosen.length < limit && ofSame.length < MOST_OF_ONE_MESSAGE) chosen.push(toPassage(chunk));
  }
  return chosen;
}

function isRelevant({ similarity, isNamed, share }: Ranked): boolean {
  return similarity >= RELEVANCE_FLOOR || (isNamed && share >= LEAST_SHARE);
}

function toPassage(chunk: Read & Pick<Passage, "hit">): Passage {
  const { text, messageId, role, start, end, similarity, conversationId, conversationTitle, saidAt } = chunk;
  const { answerId, answer, answeredAt, hit } = chunk;
  return {
    messageId,
    role,
    start,
    end,
    hit,
    score: similarity,
    text: text.slice(start, end),
    conversationId,
    conversationTitle,
    saidAt,
    answer: answerId && answer && answeredAt ? beginningOf(answerId, answer, answeredAt) : null,
  };
}

/** Up to the last whole sentence or line of what was read. */
function beginningOf(messageId: string, read: string, saidAt: Date): Passage["answer"] {
  const text = read.length < ANSWER_UNITS ? read : (/^[\s\S]*[.!?…\n](?=\s)/.exec(read)?.[0] ?? read);
  return { messageId, text: text.trimEnd().toWellFormed(), saidAt };
}

function extend(passage: Passage, { text, start, end, similarity }: Read): void {
  passage.start = Math.min(passage.start, start);
  passage.end = Math.max(passage.end, end);
  passage.score = Math.max(passage.score, similarity);
  passage.text = text.slice(passage.start, passage.end);
}

/** How much of the advisor's answer comes with a person's passage. */
export const ANSWER_UNITS = 400;
