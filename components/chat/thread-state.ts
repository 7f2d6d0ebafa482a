import type { ReceiptItem, ReplyEvent } from "@/lib/advisor/contract";
import type { Message } from "@/lib/conversations/contract";
import type { Waiting } from "./kept-messages";

/** `reconnecting`: the stream was cut, and we are on our way back to it. */
export type Phase = "idle" | "sending" | "replying" | "reconnecting";

export interface Unsent {
  why: string;
  /** It was read and not taken: the same words will not be taken another time. */
  isRefused: boolean;
}

export interface ThreadState {
  messages: Message[];
  phase: Phase;
  /** What each reply was given, by reply id, once known. */
  receipts: Record<string, ReceiptItem[]>;
  /** Messages of the person's that could not be sent, by message id. */
  unsent: Record<string, Unsent>;
  /** Written while a reply was coming; sent when it has ended. */
  queued: Waiting[];
  /** Leads to older messages; null at the beginning. */
  olderCursor: string | null;
  isLoadingOlder: boolean;
  /** Something went wrong that belongs to no message. */
  problem: string | null;
}

export function emptyThread(messages: Message[] = [], olderCursor: string | null = null): ThreadState {
  return {
    messages,
    olderCursor,
    phase: "idle",
    receipts: {},
    unsent: {},
    queued: [],
    isLoadingOlder: false,
    problem: null,
  };
}

/** A message as it stands before the server has numbered it. */
export function draftMessage(
  of: Pick<Message, "id" | "conversation_id" | "role" | "text"> & Partial<Message>,
  after: Message[],
): Message {
  return {
    sequence: (after.at(-1)?.sequence ?? 0) + 1,
    status: of.role === "user" ? "complete" : "streaming",
    model: null,
    usage: null,
    error: null,
    prompt_id: null,
    memory_count: 0,
    remembered: true,
    version: 1,
    versions: 1,
    feedback: null,
    memory_failed: false,
    files: [],
    created_at: new Date().toISOString(),
    ...of,
  };
}

export function withMessage(state: ThreadState, message: Message): ThreadState {
  const isKnown = state.messages.some(({ id }) => id === message.id);
  const messages = isKnown
    ? state.messages.map((each) => (each.id === message.id ? message : each))
    : [...state.messages, message];
  return { ...state, messages };
}

export function changeMessage(state: ThreadState, id: string, change: Partial<Message>): ThreadState {
  return {
    ...state,
    messages: state.messages.map((each) => (each.id === id ? { ...each, ...change } : each)),
  };
}

export function withoutMessage(state: ThreadState, id: string): ThreadState {
  return { ...state, messages: state.messages.filter((each) => each.id !== id) };
}

/** A message that was not sent, in a thread that has nothing under way any more. */
export function withUnsent(state: ThreadState, id: string, unsent: Unsent): ThreadState {
  return { ...state, phase: "idle", unsent: { ...state.unsent, [id]: unsent } };
}

/** Older messages in front of those that are here. */
export function withOlder(state: ThreadState, older: Message[], olderCursor: string | null): ThreadState {
  const known = new Set(state.messages.map(({ id }) => id));
  const messages = [...older.filter(({ id }) => !known.has(id)), ...state.messages];
  return { ...state, messages, olderCursor, isLoadingOlder: false };
}

/**
 * The server's newest page laid over what is here; unsent messages stay, superseded replies go. When the page does not
 * reach what was here, what was here goes: a thread has no hole in it.
 */
export function withNewest(state: ThreadState, newest: Message[], olderCursor: string | null): ThreadState {
  const first = newest[0]?.sequence ?? 0;
  const isStored = new Set(newest.map(({ id }) => id));
  // One whose answer alone was lost on its way was sent, whatever this page made of it.
  const reasons = Object.fromEntries(Object.entries(state.unsent).filter(([id]) => !isStored.has(id)));
  const unsent = state.messages.filter(({ id }) => reasons[id]);
  const isReached = olderCursor === null || state.messages.some(({ id }) => isStored.has(id));
  const older = isReached
    ? state.messages.filter(({ id, sequence }) => sequence < first && !reasons[id])
    : [];
  const cursor = older.length > 0 ? state.olderCursor : olderCursor;
  return { ...state, messages: [...older, ...newest, ...unsent], unsent: reasons, olderCursor: cursor };
}

/** One event of a reply's stream, text apart. `replyId` is the reply that is being written. */
export function applyEvent(state: ThreadState, event: ReplyEvent, replyId: string | null): ThreadState {
  switch (event.type) {
    case "data-receipt": {
      const { reply_id, items } = event.data;
      const next = changeMessage(state, reply_id, { memory_count: items.length });
      return { ...next, receipts: { ...state.receipts, [reply_id]: items } };
    }
    case "data-status":
      return replyId ? changeMessage(state, replyId, { status: event.data.status }) : state;
    case "data-error": {
      if (!replyId) return { ...state, problem: event.data.message };
      const { code, message, retryable } = event.data;
      // The stream's codes are the reply's codes; what is newer than this page still has words to show.
      const error = { code: code as "llm_unavailable", message, retryable };
      return changeMessage(state, replyId, { status: "failed", error });
    }
    default:
      return state;
  }
}
