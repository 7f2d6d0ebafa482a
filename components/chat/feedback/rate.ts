import { ask } from "@/components/ui/api";
import type { Feedback } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { changeMessage } from "../thread-state";

/** Keeps what the reader thinks of an answer; null takes it back. Throws what our API answers. */
export async function rate(live: LiveConversation, replyId: string, feedback: Feedback | null) {
  const path = `/conversations/${live.id}/messages/${replyId}/feedback`;
  await ask(path, feedback ? { method: "PUT", body: feedback } : { method: "DELETE" });
  live.change((state) => changeMessage(state, replyId, { feedback }));
}
