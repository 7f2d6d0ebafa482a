import type { Actor } from "@/lib/actor";
import { embeddingModel, embedPassages } from "@/lib/ai/embedding/embeddings";
import { storeChunks } from "@/lib/conversations/embeddings.sql";
import {
  deleteSummary,
  holdBase,
  insertSummary,
  type Readable,
  readableMessages,
} from "@/lib/conversations/summaries.sql";
import type { SummaryDue } from "@/lib/conversations/summary-due";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";

/**
 * Stores a summary with its vectors, if all that it was written from still stands as it was read and nobody stored
 * another in its place. False when not: then what is due has to be looked at again. Throws `unavailable`.
 */
export async function storeSummary(
  actor: Pick<Actor, "userId">,
  due: SummaryDue,
  written: { text: string; model: string },
): Promise<boolean> {
  const { conversationId, range, before, replaces } = due;
  const { userId } = actor;
  const embeddedWith = embeddingModel().id;
  const chunks = await embedPassages(written.text);
  return asUser(actor, async (tx) => {
    const held = (await holdBase(tx, userId, conversationId, before?.id ?? null))
      ? await readableMessages(tx, userId, { conversationId, ...range }, { isHeld: true })
      : null;
    if (!held || !isSame(held, due.messages)) return false;
    if (replaces && (await deleteSummary(tx, userId, replaces)) === 0) return false;
    const id = newId();
    const row = { id, conversationId, ...range, buildsOn: before?.id ?? null, ...written, embeddedWith };
    if ((await insertSummary(tx, userId, row)) === 0) return false;
    await storeChunks(tx, userId, { id, type: "summary", role: null, model: embeddedWith, chunks });
    return true;
  });
}

function isSame(held: Readable[], read: Readable[]): boolean {
  return (
    held.length === read.length &&
    held.every(({ id, text }, index) => id === read[index]?.id && text === read[index]?.text)
  );
}
