import type { Actor } from "@/lib/actor";
import type { ReplyEvent } from "@/lib/advisor/contract";
import { type Ahead, readAhead } from "@/lib/advisor/gather";
import { writer } from "@/lib/advisor/lease";
import { liveReply, openLiveReply } from "@/lib/advisor/live-replies";
import { receiptFor } from "@/lib/advisor/receipt-for";
import { storedEvents } from "@/lib/advisor/stored-events";
import { writeReply } from "@/lib/advisor/write-reply";
import { appendMessage, getMessage, type Turn } from "@/lib/conversations";
import type { Message, SendMessage } from "@/lib/conversations/contract";
import { isDraining } from "@/lib/draining";
import { DomainError } from "@/lib/errors";
import { timed } from "@/lib/timing";

/** A reply on its way: to listen to, or to wait for. Listening or leaving never changes what is written. */
export interface Answer {
  events: AsyncIterable<ReplyEvent>;
  /** The reply in its final state. */
  whole: () => Promise<Message>;
}

/**
 * One turn: stores the message, then lets the advisor write its reply. The same message id and text again joins the
 * running reply or gives the stored one. Throws `not_found`, `conflict`, `unavailable` (the server is going down).
 */
export async function reply(actor: Actor, conversationId: string, send: SendMessage): Promise<Answer> {
  refuseWhenDraining();
  // Storing comes first in the queue for a connection; what is read meanwhile waits behind it.
  const storing = timed("store", () => appendMessage(actor, conversationId, send, writer()));
  const ahead = readAhead(actor, conversationId, { text: send.text, promptId: send.prompt_id ?? null });
  const turn = await storing;
  return turn.isRepeat ? answerOf(actor, turn) : beginWriting(actor, turn, ahead);
}

/** The answer to a message that was stored before: the running one, or what is stored of it. */
export async function answerOf(actor: Actor, turn: Turn): Promise<Answer> {
  const conversationId = turn.reply.conversation_id;
  const live = liveReply(actor.userId, turn.reply.id);
  const whole = async () => {
    await live?.finished;
    return getMessage(actor, conversationId, turn.reply.id);
  };
  if (live) return { events: live.events(), whole };
  const receipt = await receiptFor(actor, conversationId, turn.reply.id);
  return { events: storedEvents(turn.reply, receipt), whole };
}

/** Starts to write a reply whose row stands, in the background. */
export function beginWriting(actor: Actor, turn: Turn, ahead: Ahead): Answer {
  const { id, conversation_id: conversationId } = turn.reply;
  const live = openLiveReply(actor.userId, conversationId, id);
  void writeReply(actor, turn, live, ahead);
  return {
    events: live.events(),
    whole: async () => {
      await live.finished;
      return getMessage(actor, conversationId, id);
    },
  };
}

export function refuseWhenDraining(): void {
  if (!isDraining()) return;
  throw new DomainError("unavailable", "The server is restarting: try again in a moment.", {
    retryAfterSeconds: 2,
  });
}
