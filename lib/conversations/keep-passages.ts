import type { Actor } from "@/lib/actor";
import type { Passage } from "@/lib/ai/embedding/embeddings";
import { markEmbedded, type Pending, storeChunks } from "@/lib/conversations/embeddings.sql";
import { traitsOf } from "@/lib/conversations/passage-traits";
import { storeWords } from "@/lib/conversations/passage-words.sql";
import { wordsOf } from "@/lib/conversations/words-of";
import { asUser } from "@/lib/db/as-user";

/** Stores a message's passages with their vectors and words. False when it reads otherwise by now, is gone or forgotten. */
export async function keepPassages(
  actor: Pick<Actor, "userId">,
  message: Pending,
  model: string,
  passages: Passage[],
): Promise<boolean> {
  return asUser(actor, async (tx) => {
    // The row is taken first: an edit or a deletion meanwhile leaves no orphan.
    if (!(await markEmbedded(tx, actor.userId, message, model))) return false;
    const read = passages.map((chunk) => ({ chunk, text: message.text.slice(chunk.start, chunk.end) }));
    const stored = read.map(({ chunk, text }) => ({ ...chunk, ...traitsOf(text) }));
    await storeChunks(tx, actor.userId, { ...message, type: "message", model, chunks: stored });
    const worded = read.map(({ chunk, text }) => ({ index: chunk.index, words: wordsOf(text) }));
    await storeWords(tx, actor.userId, message.id, worded);
    return true;
  });
}
