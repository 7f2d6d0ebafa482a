import type { Receipt, ReplyEvent } from "@/lib/advisor/contract";
import type { Message } from "@/lib/conversations/contract";

/**
 * A stored reply as the events that its stream had. Of one that another process still writes only what was kept, without
 * an end: then it returns false, so that the client comes back for the rest.
 */
export async function* storedEvents(reply: Message, receipt: Receipt): AsyncGenerator<ReplyEvent, boolean> {
  yield { type: "start", messageId: reply.id };
  yield { type: "data-receipt", data: receipt };
  if (reply.text) {
    yield { type: "text-start", id: reply.id };
    yield { type: "text-delta", id: reply.id, delta: reply.text };
    if (reply.status !== "streaming") yield { type: "text-end", id: reply.id };
  }
  if (reply.status === "streaming") return false;
  if (reply.error) yield { type: "data-error", data: { ...reply.error, request_id: null } };
  yield { type: "data-status", data: { status: reply.status } };
  if (reply.error) yield { type: "error", errorText: reply.error.message };
  else yield { type: "finish" };
  return true;
}
