import type { Actor } from "@/lib/actor";
import { documentsOf } from "@/lib/conversations/files/files.sql";
import {
  buryMessages,
  dropFromMemory,
  dropFromReceipts,
  holdConversationsOf,
  toldByThese,
  withCopies,
} from "@/lib/conversations/forgetting.sql";
import type { Tx } from "@/lib/db/as-user";

/** What another service forgets with these messages, in the same transaction. */
export type ForgetElsewhere = (tx: Tx, messageIds: string[]) => Promise<void>;

/**
 * Takes messages out of memory for good, with the documents that came with them and the answers that may repeat them: their vectors, what was read out of them
 * and their quotes in receipts go, and a mark stays by which the same messages are known should they come back.
 */
export async function leaveMemory(
  tx: Tx,
  { userId }: Actor,
  messageIds: string[],
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  if (messageIds.length === 0) return;
  let ids = [...messageIds, ...(await documentsOf(tx, userId, messageIds))];
  for (let found = 0; found < ids.length; ) {
    await holdConversationsOf(tx, userId, ids);
    // Before the mark: with it a copy loses the name of what it is of.
    ids = await withCopies(tx, userId, ids);
    await holdConversationsOf(tx, userId, ids);
    found = ids.length;
    await dropFromMemory(tx, userId, ids);
    // Looked for after they are marked: an answer that was being given them until now is found, a later one finds them marked.
    ids = await toldByThese(tx, userId, ids);
  }
  await buryMessages(tx, userId, ids);
  await dropFromReceipts(tx, userId, ids);
  await forgetElsewhere?.(tx, ids);
}
