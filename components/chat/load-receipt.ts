import { ask } from "@/components/ui/api";
import type { Receipt } from "@/lib/advisor/contract";
import type { LiveConversation } from "./live-conversation";

/** Asks what a reply was given, and keeps it with the thread. Throws what our API answers. */
export async function loadReceipt(live: LiveConversation, replyId: string): Promise<void> {
  const { data } = await ask<Receipt>(`/conversations/${live.id}/messages/${replyId}/context`);
  const state = live.get();
  live.set({ ...state, receipts: { ...state.receipts, [replyId]: data.items } });
}
