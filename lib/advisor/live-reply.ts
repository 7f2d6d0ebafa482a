import type { ReplyEvent } from "@/lib/advisor/contract";

/**
 * A reply that is being written, in this process: what has come so far, and whoever listens. A listener that comes late
 * gets everything from the start, text in one piece; one that is slow gets its waiting text in one piece.
 */
export class LiveReply {
  readonly stopping = new AbortController();
  readonly #going = new AbortController();
  readonly finished: Promise<void>;
  text = "";
  /** What it was given could not be kept. */
  isUnsourced = false;
  #before: ReplyEvent[] = [];
  #after: ReplyEvent[] = [];
  #listeners = new Set<(event: ReplyEvent | null) => void>();
  #isFinished = false;
  #finish: () => void = () => undefined;

  constructor(
    readonly userId: string,
    readonly conversationId: string,
    readonly replyId: string,
  ) {
    this.finished = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  /** What has come so far, as it can be kept: no half of a surrogate pair, at its end or inside. */
  get storable(): string {
    return this.text.replace(/[\uD800-\uDBFF]$/, "").toWellFormed();
  }

  push(event: ReplyEvent): void {
    if (event.type === "text-delta") this.text += event.delta;
    else (this.text ? this.#after : this.#before).push(event);
    for (const hear of this.#listeners) hear(event);
  }

  /** Aborts once the reply's row is gone: nothing of it can be stored any more. */
  get gone(): AbortSignal {
    return this.#going.signal;
  }

  /** Ends it, whose row is gone. */
  abandon(): void {
    this.#going.abort();
    this.stopping.abort("gone");
  }

  /** After this nothing is pushed; listeners end once they have read what waits. */
  end(): void {
    this.#isFinished = true;
    for (const hear of this.#listeners) hear(null);
    this.#finish();
  }

  /**
   * Everything from the start, then live; of the text only what follows its first `from` UTF-16 units. `return()` ends it
   * at once, also while it waits.
   */
  events(from = 0): AsyncIterableIterator<ReplyEvent> {
    const waiting: (ReplyEvent | null)[] = [...this.#before];
    const text = this.text.slice(from);
    // Who saw more than has come here waits until it comes again.
    let known = Math.max(0, from - this.text.length);
    if (text) waiting.push({ type: "text-delta", id: this.replyId, delta: text });
    waiting.push(...this.#after);
    if (this.#isFinished) waiting.push(null);
    let wake: (() => void) | undefined;
    const addText = (delta: string) => {
      const last = waiting.at(-1);
      if (last?.type === "text-delta") waiting[waiting.length - 1] = { ...last, delta: last.delta + delta };
      else if (delta) waiting.push({ type: "text-delta", id: this.replyId, delta });
    };
    const hear = (event: ReplyEvent | null) => {
      if (event?.type === "text-delta") {
        const delta = known > 0 ? event.delta.slice(known) : event.delta;
        known -= event.delta.length - delta.length;
        addText(delta);
      } else waiting.push(event);
      wake?.();
    };
    this.#listeners.add(hear);
    const over = { done: true, value: undefined } as const;
    const leave = () => {
      this.#listeners.delete(hear);
      waiting.length = 0;
      waiting.push(null);
      wake?.();
      return Promise.resolve(over);
    };
    const next = async (): Promise<IteratorResult<ReplyEvent>> => {
      while (waiting.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const event = waiting.shift();
      return event ? { done: false, value: event } : leave();
    };
    const iterator = { next, return: leave, [Symbol.asyncIterator]: () => iterator };
    return iterator;
  }
}
