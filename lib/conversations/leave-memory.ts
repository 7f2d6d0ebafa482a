import type { Actor } from "@/lib/actor";
import {
  buryMessages,
  dropFromMemory,
  dropFromReceipts,
  toldByThese,
} from "@/lib/conversations/forgetting.sql";
import type { Tx } from "@/lib/db/as-user";

/** What another service forgets with these messages, in the same transaction. */
export type ForgetElsewhere = (tx: Tx, messageIds: string[]) => Promise<void>;

/**
 * Takes messages out of memory for good, with the answers that may repeat them: their vectors, what was read out of them
 * and their quotes in receipts go, and a mark stays by which the same messages are known should they come back.
 */
export async function leaveMemory(
  tx: Tx,
  { userId }: Actor,
  messageIds: string[],
  forgetElsewhere?: ForgetElsewhere,
): Promise<void> {
  if (messageIds.length === 0) return;
  const ids = await toldByThese(tx, userId, messageIds);
  await buryMessages(tx, userId, ids);
  await dropFromMemory(tx, userId, ids);
  await dropFromReceipts(tx, userId, ids);
  await forgetElsewhere?.(tx, ids);
}
