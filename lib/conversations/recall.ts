import { createHash } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { nearestChunks, textsOf } from "@/lib/conversations/recall.sql";
import { asUser } from "@/lib/db/as-user";

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
  /** Its words: the same question asked before answers nothing. */
  question?: string;
  limit?: number;
  /** Messages the model reads anyway. */
  except?: string[];
}

/** Below this similarity a passage of the embedded model has nothing to do with the question. */
const RELEVANCE_FLOOR = 0.25;

/**
 * The actor's passages nearest to a question, best first, at most `limit` messages: an exact scan of their own rows,
 * what the advisor itself said weighted ×0.3. What was said twice in the same words comes once.
 */
export async function recall(
  actor: Actor,
  { vector, question, limit = 5, except = [] }: Question,
): Promise<Passage[]> {
  const model = embeddingModel().id;
  return asUser(actor, async (tx) => {
    const chunks = await nearestChunks(tx, actor.userId, { vector, model, limit: limit * 4 + 10, except });
    const best = new Map<string, (typeof chunks)[number]>();
    const said = new Set([question && hashOf(question)]);
    for (const chunk of chunks) {
      if (chunk.score < RELEVANCE_FLOOR || best.has(chunk.messageId) || said.has(chunk.contentHash)) continue;
      best.set(chunk.messageId, chunk);
      said.add(chunk.contentHash);
    }
    const chosen = [...best.values()].slice(0, limit);
    const sources = new Map(
      (await textsOf(tx, actor.userId, [...best.keys()].slice(0, limit))).map((s) => [s.id, s]),
    );
    return chosen.flatMap((chunk) => {
      const source = sources.get(chunk.messageId);
      if (!source) return [];
      const { id: _, text, ...place } = source;
      return [{ ...chunk, ...place, text: text.slice(chunk.start, chunk.end) }];
    });
  });
}

/** As the embedder hashes a passage: of a short text, the whole of it without the white space around. */
function hashOf(text: string): string {
  return createHash("sha256").update(text.trim()).digest("hex");
}
