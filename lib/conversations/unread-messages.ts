import type { Actor } from "@/lib/actor";
import {
  dropClaim,
  markRead,
  type NotRead,
  notReadRows,
  type Unread,
  unreadRows,
} from "@/lib/conversations/extraction.sql";
import { ownedConversation } from "@/lib/conversations/owned";
import { asUser, readAsUser, type Tx } from "@/lib/db/as-user";

export type { Unread };

/** The person's own remembered messages that none of `readers` has read: never the advisor's, never what is forgotten. */
export async function unreadMessages(
  actor: Pick<Actor, "userId">,
  readers: string[],
  choice: Parameters<typeof unreadRows>[3],
): Promise<Unread[]> {
  return readAsUser(actor, (tx) => unreadRows(tx, actor.userId, readers, choice));
}

/**
 * Marks a message as read and lets `keep` store what was read in it, both or neither; what `keep` returns becomes the
 * message's `extracted_data`. False, and nothing is kept, when it is gone or forgotten, reads otherwise by now, or was
 * read by another run at the same time.
 */
export async function keepWhatWasRead(
  actor: Pick<Actor, "userId">,
  message: Pick<Unread, "id" | "text">,
  reader: string,
  keep: (tx: Tx) => Promise<ReadingResult>,
): Promise<boolean> {
  return asUser(actor, async (tx) => {
    if (!(await markRead(tx, actor.userId, message, reader))) return false;
    const own = { userId: actor.userId, id: message.id };
    await tx.message.updateMany({ where: own, data: { extractedData: { ...(await keep(tx)) } } });
    return true;
  });
}

/** What `messages.extracted_data` holds. */
export interface ReadingResult {
  /** The language that the reader does not know, as BCP 47; null when it was read. */
  unread_language: string | null;
  claims: { id: string; [field: string]: string | number | null }[];
}

/** Takes a forgotten claim out of its message's `extracted_data`. */
export async function hideClaim(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  messageId: string,
  claimId: string,
): Promise<void> {
  await dropClaim(tx, actor.userId, messageId, claimId);
}

/** What was not read in a thread, and why: it waits, or its language is not known. Throws `not_found`. */
export async function notReadIn(actor: Actor, conversationId: string, reader: string): Promise<NotRead[]> {
  return readAsUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    return notReadRows(tx, actor.userId, conversationId, reader);
  });
}
