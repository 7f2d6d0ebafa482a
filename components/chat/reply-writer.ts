import type { ReplyEvent } from "@/lib/advisor/contract";
import type { Message } from "@/lib/conversations/contract";
import {
  applyEvent,
  changeMessage,
  draftMessage,
  type ThreadState,
  withMessage,
  withoutMessage,
} from "./thread-state";

const BETWEEN_MS = 60;

interface Thread {
  get: () => ThreadState;
  set: (state: ThreadState) => void;
}

/**
 * Writes one reply's events into the thread. Text is laid down every 60 ms, however fast it comes, so that a slow machine
 * has time for whoever types meanwhile; a replay from the
 * start does not blank what is already shown.
 */
export class ReplyWriter {
  replyId: string | null = null;
  private text = "";
  private shown = "";
  private frame = 0;
  private flushedAt = 0;

  constructor(
    private readonly conversationId: string,
    private readonly thread: Thread,
    private readonly onTitle: (title: string) => void,
    private readonly replaces: string | null = null,
  ) {}

  write(events: ReplyEvent[]) {
    for (const event of events) this.writeOne(event);
  }

  /** Lays down what is still waiting for its frame. */
  flush() {
    clearTimeout(this.frame);
    this.frame = 0;
    this.flushedAt = performance.now();
    if (!this.replyId || this.text.length < this.shown.length) return;
    this.shown = this.text;
    this.thread.set(changeMessage(this.thread.get(), this.replyId, { text: this.text }));
  }

  private writeOne(event: ReplyEvent) {
    if (event.type === "text-delta") return this.add(event.delta);
    if (event.type === "start") return this.open(event.messageId);
    if (event.type === "data-turn") return this.open(event.data.reply_id, event.data.model);
    if (event.type === "data-title") return this.onTitle(event.data.title);
    this.flush();
    this.thread.set(applyEvent(this.thread.get(), event, this.replyId));
  }

  private open(id: string, model?: string) {
    let state = this.thread.get();
    const replaced = state.messages.find((each) => each.id === this.replaces);
    if (this.replaces && this.replaces !== id) state = withoutMessage(state, this.replaces);
    const known = state.messages.find((each) => each.id === id);
    if (this.replyId !== id) {
      this.replyId = id;
      this.text = "";
      this.shown = known?.text ?? "";
    }
    const fresh = {
      id,
      conversation_id: this.conversationId,
      role: "assistant" as const,
      text: "",
      ...placeAfter(replaced),
    };
    const reply = known ?? draftMessage(fresh, state.messages);
    state = withMessage(state, { ...reply, status: "streaming", error: null, ...(model ? { model } : {}) });
    this.thread.set({ ...state, phase: "replying" });
  }

  private add(delta: string) {
    this.text += delta;
    // A timer and not only a frame: a tab in the background is given no frames.
    if (this.frame !== 0) return;
    const waitMs = Math.max(0, this.flushedAt + BETWEEN_MS - performance.now());
    this.frame = window.setTimeout(() => requestFlush(() => this.flush()), waitMs);
  }
}

function requestFlush(flush: () => void) {
  if (document.hidden) setTimeout(flush, 250);
  else requestAnimationFrame(flush);
}

/** Of an answer in the place of another: an earlier one without a word is no version. */
function placeAfter(replaced: Message | undefined) {
  const versions = (replaced?.versions ?? 0) + (replaced && !replaced.text ? 0 : 1);
  return { version: versions, versions };
}
