import { ApiError, reasonOf, send } from "@/components/ui/api";
import type { LiveConversation } from "../live-conversation";

/** Asks for another answer in the place of one. */
export async function answerAnew(live: LiveConversation, replyId: string): Promise<void> {
  // A second click, or one while a reply is written.
  if (live.get().phase !== "idle") return;
  live.change((state) => ({ ...state, phase: "sending", problem: null }));
  try {
    const path = `/conversations/${live.id}/messages/${replyId}/regenerate`;
    await live.join(await send(path, { method: "POST", accept: "text/event-stream" }), replyId);
  } catch (error) {
    live.change((state) => ({ ...state, phase: "idle", problem: reasonOf(error) }));
    // Begun elsewhere meanwhile: it is followed here too.
    if (error instanceof ApiError && error.status === 409) await live.refresh();
  }
}
