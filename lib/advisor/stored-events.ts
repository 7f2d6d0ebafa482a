import type { Receipt, ReplyEvent } from "@/lib/advisor/contract";
import type { Message } from "@/lib/conversations/contract";

/** A finished reply as the events that its stream had. */
export async function* storedEvents(reply: Message, receipt: Receipt): AsyncGenerator<ReplyEvent> {
  yield { type: "start", messageId: reply.id };
  yield { type: "data-receipt", data: receipt };
  if (reply.text) {
    yield { type: "text-start", id: reply.id };
    yield { type: "text-delta", id: reply.id, delta: reply.text };
    yield { type: "text-end", id: reply.id };
  }
  if (reply.error) yield { type: "data-error", data: { ...reply.error, request_id: null } };
  if (reply.status !== "streaming") yield { type: "data-status", data: { status: reply.status } };
  if (reply.error) yield { type: "error", errorText: reply.error.message };
  else yield { type: "finish" };
}
