import type { Actor } from "@/lib/actor";
import type { ReplyEvent } from "@/lib/advisor/contract";
import { type Kept, keptParts } from "@/lib/advisor/kept-parts";
import { receiptFor } from "@/lib/advisor/receipt-for";
import type { Message } from "@/lib/conversations/contract";

/**
 * A reply as its row tells it, in the events that its stream has: a finished one at once, one that another process writes
 * as its checkpoints come. Of the text only what follows its first `from` UTF-16 units. Returns false when it had to
 * leave off before the end, so that the client comes back.
 */
export async function* storedEvents(
  actor: Actor,
  reply: Message,
  from = 0,
): AsyncGenerator<ReplyEvent, boolean> {
  const { id } = reply;
  const isStored = reply.status !== "streaming";
  yield { type: "start", messageId: id };
  if (isStored) yield await receiptEvent(actor, reply);
  let hasText = false;
  let last: Kept = reply;
  for await (const part of keptParts(actor, reply, from)) {
    if ("live" in part) {
      yield* part.live.events(part.from);
      return true;
    }
    if (part.text && !hasText) yield { type: "text-start", id };
    if (part.text) yield { type: "text-delta", id, delta: part.text };
    hasText ||= Boolean(part.text);
    last = part;
  }
  if (last.status === "streaming") return false;
  if (hasText) yield { type: "text-end", id };
  if (!isStored) yield await receiptEvent(actor, reply);
  yield* endOf(last);
  return true;
}

/** What it was given; nothing when it was deleted meanwhile. */
async function receiptEvent(actor: Actor, { id, conversation_id }: Message): Promise<ReplyEvent> {
  const nothing = { reply_id: id, items: [] };
  const data = await receiptFor(actor, conversation_id, id).catch(() => nothing);
  return { type: "data-receipt", data };
}

function* endOf({ status, error }: Kept): Generator<ReplyEvent> {
  if (status === "streaming") return;
  if (error) yield { type: "data-error", data: { ...error, request_id: null } };
  yield { type: "data-status", data: { status } };
  if (error) yield { type: "error", errorText: error.message };
  else yield { type: "finish" };
}
