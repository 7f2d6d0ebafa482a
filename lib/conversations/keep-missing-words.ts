import type { Actor } from "@/lib/actor";
import { traitsOf } from "@/lib/conversations/passage-traits";
import {
  markWordsKept,
  messagesWithoutWords,
  setTraits,
  storeWords,
  type Unkept,
} from "@/lib/conversations/passage-words.sql";
import { wordsOf } from "@/lib/conversations/words-of";
import { asUser, readAsUser } from "@/lib/db/as-user";

const MESSAGES_AT_ONCE = 50;

/**
 * Keeps the words of messages that were embedded before words were kept. Reads the state, so it may be called again, or
 * twice at once.
 */
export async function keepMissingWords(actor: Pick<Actor, "userId">): Promise<void> {
  for (;;) {
    const missing = await readAsUser(actor, (tx) => messagesWithoutWords(tx, actor.userId, MESSAGES_AT_ONCE));
    for (const message of missing) await keepWords(actor, message);
    if (missing.length < MESSAGES_AT_ONCE) return;
  }
}

async function keepWords({ userId }: Pick<Actor, "userId">, message: Unkept): Promise<void> {
  const { messageId, text } = message;
  const passages = message.passages.map(({ index, start, end }) => {
    const part = text.slice(start, end);
    return { index, words: wordsOf(part), traits: traitsOf(part) };
  });
  await asUser({ userId }, async (tx) => {
    // The row is taken first: an edit, a deletion or another call meanwhile does it once.
    if (!(await markWordsKept(tx, userId, message))) return;
    await setTraits(
      tx,
      userId,
      messageId,
      passages.map(({ index, traits }) => ({ index, ...traits })),
    );
    await storeWords(tx, userId, messageId, passages);
  });
}
