import type { Actor } from "@/lib/actor";
import { embeddingModel, embeddingStatus, embedPassages, type Passage } from "@/lib/ai/embedding/embeddings";
import { markEmbedded, type Pending, pendingMessages, storeChunks } from "@/lib/conversations/embeddings.sql";
import { keepMissingWords } from "@/lib/conversations/keep-missing-words";
import { traitsOf } from "@/lib/conversations/passage-traits";
import { storeWords } from "@/lib/conversations/passage-words.sql";
import { wordsOf } from "@/lib/conversations/words-of";
import { asUser, readAsUser } from "@/lib/db/as-user";
import { isDraining } from "@/lib/draining";
import { describeError, log } from "@/lib/log";

/**
 * Gives every finished message of the actor its vectors and its words, oldest first, and returns how many it did. Reads
 * the state ("messages without vectors of this model", "without words"), so a lost or repeated call does no harm. A text that cannot be embedded
 * is left for a later call. `questions` holds vectors that recall already made, by message id: their replies have
 * begun, while another message whose reply has not is left to that reply. Throws `unavailable` without a model.
 */
export async function embedPendingMessages(
  actor: Pick<Actor, "userId">,
  questions: Map<string, number[]> = new Map(),
): Promise<number> {
  const model = embeddingModel().id;
  const refused: string[] = [];
  let done = 0;
  for (;;) {
    const choice = { limit: 20, begun: [...questions.keys()], except: refused };
    const pending = await readAsUser(actor, (tx) => pendingMessages(tx, actor.userId, model, choice));
    if (pending.length === 0) break;
    for (const message of pending) {
      const chunks = await passagesOf(message, questions.get(message.id));
      questions.delete(message.id);
      if (!chunks) {
        refused.push(message.id);
        continue;
      }
      await asUser(actor, async (tx) => {
        // The row is taken first: an edit or a deletion meanwhile leaves no orphan.
        if (!(await markEmbedded(tx, actor.userId, message, model))) return;
        const read = chunks.map((chunk) => ({ chunk, text: message.text.slice(chunk.start, chunk.end) }));
        const stored = read.map(({ chunk, text }) => ({ ...chunk, ...traitsOf(text) }));
        await storeChunks(tx, actor.userId, { ...message, type: "message", model, chunks: stored });
        const worded = read.map(({ chunk, text }) => ({ index: chunk.index, words: wordsOf(text) }));
        await storeWords(tx, actor.userId, message.id, worded);
      });
      done += 1;
    }
  }
  await keepMissingWords(actor);
  return done;
}

/** Undefined when this text failed while others may not; throws when there is, or soon will be, no model for any. */
async function passagesOf(message: Pending, queryVector?: number[]): Promise<Passage[] | undefined> {
  try {
    return await embedPassages(message.text, queryVector ? { queryVector } : {});
  } catch (error) {
    if (isDraining() || embeddingStatus() === "failed") throw error;
    log().warn({ message: message.id, error: describeError(error) }, "a message waits for its vectors");
    return undefined;
  }
}
