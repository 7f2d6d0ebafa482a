import { ask } from "@/components/ui/api";
import type { LiveConversation } from "./live-conversation";
import { loadReceipt } from "./load-receipt";
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
  await loadReceipt(live, replyId);
}

/** What was forgotten is quoted under no answer any more. */
function withoutMemory(state: ThreadState, messageId: string): ThreadState {
  const quoted = Object.entries(state.receipts).map(([replyId, items]) => [
    replyId,
    items.filter(({ source }) => source?.message_id !== messageId),
  ]);
  return { ...changeMessage(state, messageId, { remembered: false }), receipts: Object.fromEntries(quoted) };
}
