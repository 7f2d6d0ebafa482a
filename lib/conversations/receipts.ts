import type { Actor } from "@/lib/actor";
import { ownedMessage } from "@/lib/conversations/owned";
import {
  holdSources,
  type Injected,
  insertReceipt,
  type ReceiptRow,
  receiptRows,
  sourcesOf,
} from "@/lib/conversations/receipts.sql";
import { asUser, readAsUser } from "@/lib/db/as-user";

/** Keeps what was injected into an answer, best first. */
export async function keepReceipt(actor: Actor, replyId: string, injected: Injected[]): Promise<void> {
  if (injected.length === 0) return;
  await asUser(actor, async (tx) => {
    await holdSources(tx, actor.userId, sourcesOf(injected));
    await insertReceipt(tx, actor.userId, replyId, injected);
  });
}

export type ReceiptItem = Omit<ReceiptRow, "sourceText" | "profileText"> & { text: string };

/** What was injected into an answer, with the texts as they stand now. Throws `not_found`. */
export async function receiptItems(
  actor: Actor,
  conversationId: string,
  replyId: string,
): Promise<ReceiptItem[]> {
  return readAsUser(actor, async (tx) => {
    await ownedMessage(tx, actor, conversationId, replyId);
    const rows = await receiptRows(tx, actor.userId, replyId);
    return rows.map(({ sourceText, profileText, ...row }) => ({
      ...row,
      text: profileText ?? sourceText?.slice(row.start ?? 0, row.end ?? undefined) ?? "",
    }));
  });
}
