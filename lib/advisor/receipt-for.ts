import type { Actor } from "@/lib/actor";
import type { Receipt, ReceiptItem } from "@/lib/advisor/contract";
import { receiptItems } from "@/lib/conversations";

/** The memory that one answer was given, with its scores and sources. Throws `not_found`. */
export async function receiptFor(actor: Actor, conversationId: string, replyId: string): Promise<Receipt> {
  const items = await receiptItems(actor, conversationId, replyId);
  return { reply_id: replyId, items: items.map(presentReceipt) };
}

type Item = Awaited<ReturnType<typeof receiptItems>>[number];

export function presentReceipt(item: Item): ReceiptItem {
  const { rank, kind, score, text, conversationId, conversationTitle, messageId, role, saidAt } = item;
  const { start, end } = item;
  const source =
    conversationId && messageId && role && saidAt
      ? {
          conversation_id: conversationId,
          conversation_title: conversationTitle ?? "",
          message_id: messageId,
          role,
          created_at: saidAt.toISOString(),
          start: start ?? 0,
          end: end ?? text.length,
        }
      : null;
  // The table keeps seven digits of it; nobody needs more than four.
  const shown = score === null ? null : Math.round(score * 1e4) / 1e4;
  return { rank, kind, score: shown, text, source };
}
