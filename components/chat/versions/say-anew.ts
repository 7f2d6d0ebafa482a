import { send } from "@/components/ui/api";
import type { Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { draftMessage } from "../thread-state";

/**
 * Sends a message in other words: what stands below it goes from view, and the new turn begins in its place. `id` is the
 * new wording's, so that a second try says nothing twice. Throws what our API answers; then the thread is as it was.
 */
export async function sayAnew(live: LiveConversation, old: Message, id: string, text: string) {
  const path = `/conversations/${live.id}/messages/${old.id}`;
  const response = await send(path, { method: "PATCH", accept: "text/event-stream", body: { id, text } });
  live.change((state) => {
    const above = state.messages.slice(
      0,
      state.messages.findIndex((each) => each.id === old.id),
    );
    const { conversation_id, role, prompt_id, files, versions } = old;
    const said = { id, text, conversation_id, role, prompt_id, files };
    const message = draftMessage({ ...said, version: versions + 1, versions: versions + 1 }, state.messages);
    return { ...state, messages: [...above, message] };
  });
  void live.join(response, null);
}
