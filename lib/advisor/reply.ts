import type { Actor } from "@/lib/actor";
import type { ReplyEvent } from "@/lib/advisor/contract";
import { eventIds } from "@/lib/advisor/event-ids";
import { type Ahead, readAhead } from "@/lib/advisor/gather";
import { writer } from "@/lib/advisor/lease";
import { liveReply, openLiveReply } from "@/lib/advisor/live-replies";
import { persist } from "@/lib/advisor/patience";
import { storedEvents } from "@/lib/advisor/stored-events";
import { writeReply } from "@/lib/advisor/write-reply";
import { appendMessage, findTurn, getMessage, type Turn } from "@/lib/conversations";
import type { Message, SendMessage } from "@/lib/conversations/contract";
import { isDraining } from "@/lib/draining";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { isDatabaseAway } from "@/lib/is-database-away";
import { timed } from "@/lib/timing";

/** The last look comes 14 s after the first. */
const ATTEMPTS_TO_FIND = 8;

/** A reply on its way: to listen to, or to wait for. Listening or leaving never changes what is written. */
export interface Answer {
  events: AsyncIterable<ReplyEvent>;
  /** An event's place in the reply, for a client that comes back. */
  idOf: (event: ReplyEvent) => string | undefined;
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
  const said = { ...send, id: send.id ?? newId() };
  const replyId = newId();
  const storing = timed("store", () => appendMessage(actor, conversationId, said, writer(), replyId));
  const ahead = readAhead(actor, conversationId, { text: send.text, promptId: send.prompt_id ?? null });
  const turn = await storing.catch((error: unknown) => {
    if (isDatabaseAway(error)) void writeIfStored(actor, conversationId, said, replyId);
    throw error;
  });
  return turn.isRepeat ? joinWriting(actor, turn) : beginWriting(actor, turn, ahead);
}

/**
 * The database went away before it answered. When the message is stored all the same, nobody else writes its reply: it is
 * written now, and whoever sends the message again joins.
 */
async function writeIfStored(
  actor: Actor,
  conversationId: string,
  said: SendMessage & { id: string },
  replyId: string,
): Promise<void> {
  const turn = await persist({ replyId }, ATTEMPTS_TO_FIND, () => findTurn(actor, conversationId, said));
  if (turn?.reply.id !== replyId || turn.reply.status !== "streaming") return;
  const { text, prompt_id: promptId } = turn.message;
  beginWriting(actor, turn, readAhead(actor, conversationId, { text, promptId }));
}

/** Listens to a reply that an earlier, equal request began, here or in another process, or tells it as it is stored. */
export function joinWriting(actor: Actor, { reply: begun }: Turn): Answer {
  const { id, conversation_id: conversationId } = begun;
  const live = liveReply(actor.userId, id);
  const stored = () => getMessage(actor, conversationId, id);
  return {
    events: live?.events() ?? storedEvents(actor, begun),
    idOf: eventIds(id),
    whole: async () => {
      if (live) await live.finished;
      else for await (const _ of storedEvents(actor, begun));
      return stored();
    },
  };
}

/** Starts to write a reply whose row stands, in the background. */
export function beginWriting(actor: Actor, turn: Turn, ahead: Ahead): Answer {
  const { id, conversation_id: conversationId } = turn.reply;
  const live = openLiveReply(actor.userId, conversationId, id);
  void writeReply(actor, turn, live, ahead);
  return {
    events: live.events(),
    idOf: eventIds(id),
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
