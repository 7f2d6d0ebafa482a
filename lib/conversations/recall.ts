import type { Actor } from "@/lib/actor";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { nearestMessages } from "@/lib/conversations/recall.sql";
import { readAsUser } from "@/lib/db/as-user";

/** A part of a past message that may help to answer. */
export interface Passage {
  messageId: string;
  conversationId: string;
  conversationTitle: string;
  role: "user" | "assistant";
  text: string;
  /** Offsets into the message in UTF-16 units, `end` exclusive. */
  start: number;
  end: number;
  /** Cosine similarity to the question, in [-1, 1]. */
  score: number;
  saidAt: Date;
}

interface Question {
  vector: number[];
  limit?: number;
  /** Messages the model reads anyway. */
  except?: string[];
}

/** Below this similarity a passage of the embedded model has nothing to do with the question. */
const RELEVANCE_FLOOR = 0.25;

/**
 * The actor's passages nearest to a question, best first, at most `limit` messages: an exact scan of their own rows,
 * what the advisor itself said weighted ×0.3.
 */
export async function recall(actor: Actor, { vector, limit = 5, except = [] }: Question): Promise<Passage[]> {
  const search = { vector, model: embeddingModel().id, limit, floor: RELEVANCE_FLOOR, except };
  const found = await readAsUser(actor, (tx) => nearestMessages(tx, actor.userId, search));
  return found.map((message) => ({ ...message, text: message.text.slice(message.start, message.end) }));
}
