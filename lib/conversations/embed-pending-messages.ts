import type { Actor } from "@/lib/actor";
import { embeddingModel, embedPassages } from "@/lib/ai/embedding/embeddings";
import { markEmbedded, pendingMessages, storeChunks } from "@/lib/conversations/embeddings.sql";
import { asUser, readAsUser } from "@/lib/db/as-user";

/**
 * Gives every finished message of the actor its vectors, oldest first, and returns how many it did. Reads the state
 * ("messages without vectors of this model"), so a lost or repeated call does no harm. `questions` holds vectors that
 * recall already made, by message id. Throws `unavailable`.
 */
export async function embedPendingMessages(
  actor: Pick<Actor, "userId">,
  questions: Map<string, number[]> = new Map(),
): Promise<number> {
  const model = embeddingModel().id;
  let done = 0;
  for (;;) {
    const pending = await readAsUser(actor, (tx) => pendingMessages(tx, actor.userId, model, 20));
    if (pending.length === 0) return done;
    for (const message of pending) {
      const queryVector = questions.get(message.id);
      const chunks = await embedPassages(message.text, queryVector ? { queryVector } : {});
      questions.delete(message.id);
      await asUser(actor, async (tx) => {
        // The row is taken first: an edit or a deletion meanwhile leaves no orphan.
        if (!(await markEmbedded(tx, actor.userId, message, model))) return;
        await storeChunks(tx, actor.userId, { ...message, type: "message", model, chunks });
      });
      done += 1;
    }
  }
}
