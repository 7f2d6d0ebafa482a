import { ask } from "@/components/ui/api";
import type { Receipt } from "@/lib/advisor/contract";
import type { LiveConversation } from "./live-conversation";
import { changeMessage, type ThreadState } from "./thread-state";

/** Forgets a message that a reply was given as memory, and asks what it still shows. Throws what our API answers. */
export async function forgetInThread(
  live: LiveConversation,
  messageId: string,
  replyId: string,
): Promise<void> {
  await ask(`/users/me/memories/${messageId}`, { method: "DELETE" });
  live.set(withoutMemory(live.get(), messageId));
  // Answers that may repeat it went too.
  const { data } = await ask<Receipt>(`/conversations/${live.id}/messages/${replyId}/context`);
  const state = live.get();
  live.set({ ...state, receipts: { ...state.receipts, [replyId]: data.items } });
}

/** What was forgotten is quoted under no answer any more. */
function withoutMemory(state: ThreadState, messageId: string): ThreadState {
  const quoted = Object.entries(state.receipts).map(([replyId, items]) => [
    replyId,
    items.filter(({ source }) => source?.message_id !== messageId),
  ]);
  return { ...changeMessage(state, messageId, { remembered: false }), receipts: Object.fromEntries(quoted) };
}
