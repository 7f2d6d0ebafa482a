import { waitForWayBack } from "@/components/chat/wait-for-way-back";
import { ApiError, send } from "@/components/ui/api";
import type { ConversationMarks } from "./conversation-marks";

/** Waits for the end of a reply that this tab does not show, and tells how its conversation stands then. */
export async function watchReply(id: string, marks: ConversationMarks, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    if (await hasEnded(id, marks, signal)) return;
    await waitForWayBack(attempt);
  }
}

async function hasEnded(id: string, marks: ConversationMarks, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await send(`/conversations/${id}/stream`, { accept: "text/event-stream", signal });
    await response.body?.pipeTo(new WritableStream());
    return signal.aborted || !(await marks.askFor(id));
  } catch (error) {
    // It is gone, or we may not see it any more.
    const isRefused = error instanceof ApiError && error.status >= 400 && error.status < 500;
    if (isRefused) marks.tell(id, { replying: false });
    return isRefused;
  }
}
