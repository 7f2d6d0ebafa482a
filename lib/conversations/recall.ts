import { createHash } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { choosePassages, type Read } from "@/lib/conversations/choose-passages";
import type { Passage } from "@/lib/conversations/passage";
import { nearestChunks } from "@/lib/conversations/recall.sql";
import { readAsUser } from "@/lib/db/as-user";

interface Question {
  vector: number[];
  /** Its words. */
  question: string;
  /** How many passages at most. */
  limit?: number;
  /** Messages the model reads anyway. */
  except?: string[];
}

/** How many of the nearest chunks are read before their words decide. */
const CHUNKS_READ = 60;

/**
 * The actor's passages that answer a question best, best first: an exact scan of their own vectors, then the question's
 * own words among the nearest. What the advisor itself said is weighted ×0.3; what was said twice in the same words comes
 * once, and the same question asked before does not come at all.
 */
export async function recall(
  actor: Actor,
  { vector, question, limit = 5, except = [] }: Question,
): Promise<Passage[]> {
  const search = { vector, model: embeddingModel().id, limit: CHUNKS_READ, except };
  const found = await readAsUser(actor, (tx) => nearestChunks(tx, actor.userId, search));
  const texts = new Map(found.flatMap(({ messageId, text }) => (text === null ? [] : [[messageId, text]])));
  const read = found.map(({ conversationId, conversationTitle, saidAt, ...chunk }): Read => {
    const text = texts.get(chunk.messageId) ?? "";
    return { ...chunk, source: { text, conversationId, conversationTitle, saidAt } };
  });
  return choosePassages(withoutRepeats(read, question), question, limit);
}

function withoutRepeats(read: Read[], question: string): Read[] {
  // As the embedder hashes a passage: of a short text, the whole of it without the white space around.
  const said = new Set([createHash("sha256").update(question.trim()).digest("hex")]);
  return read.filter(({ contentHash }) => !said.has(contentHash) && said.add(contentHash));
}
