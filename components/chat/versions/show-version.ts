import { ask } from "@/components/ui/api";
import { conversationApi } from "../conversation-api";
import type { LiveConversation } from "../live-conversation";
import { withNewest } from "../thread-state";

/** Shows another version in its thread, and reads the thread anew. Throws what our API answers. */
export async function showVersion(live: LiveConversation, messageId: string): Promise<void> {
  await ask(`/conversations/${live.id}/messages/${messageId}/show`, { method: "POST" });
  const { data, nextCursor } = await conversationApi(live.id).messages();
  live.change((state) => {
    const unsent = state.messages.filter(({ id }) => state.unsent[id]);
    return withNewest({ ...state, messages: unsent }, data, nextCursor);
  });
}
