import { newId } from "@/components/ui/new-id";
import type { Message } from "@/lib/conversations/contract";
import { alone } from "./alone";
import type { Waiting } from "./kept-messages";
import type { KeptText } from "./kept-text";
import { Queue } from "./queue";
import { StoredThread } from "./stored-thread";
import type { ThreadState } from "./thread-state";

/** A thread that takes messages while a reply is coming, and sends them one by one as replies end. */
export abstract class QueueingThread extends StoredThread {
  private readonly queue: Queue;
  private isSendingQueue = false;

  constructor(id: string, isStored: boolean, first: ThreadState, kept: KeptText) {
    super(id, isStored, first);
    this.queue = new Queue(kept, id);
  }

  protected abstract sendWaiting(message: Waiting): Promise<void>;

  /** Nobody looks at it, nothing runs, nothing waits: it can be let go and opened again. */
  get isAtRest(): boolean {
    const { phase, unsent, queued } = this.state;
    return !this.isSeen && phase === "idle" && Object.keys(unsent).length + queued.length === 0;
  }

  enqueue = (text: string, promptId?: string, files: Message["files"] = []) => {
    this.queue.add({ id: newId(), text, prompt_id: promptId ?? null, files });
    this.showQueue();
  };

  /** Out of the queue; null where another tab has sent or taken it. */
  takeBack = (messageId: string): Waiting | null => {
    const message = this.queue.take(messageId);
    this.showQueue();
    return message;
  };

  sendNow = async (messageId: string) => {
    if (this.state.phase !== "idle") return;
    const message = this.queue.take(messageId);
    this.showQueue();
    // It keeps its id: sent by two tabs at once it is still said once.
    if (message) await this.sendWaiting(message);
  };

  /** Another tab may have changed it. */
  showQueue = () => {
    const queued = this.queue.all();
    if (queued.length + this.state.queued.length > 0) this.set({ ...this.state, queued });
  };

  /** After a whole reply. One that was stopped or broke off makes the rest wait for a word of the person's. */
  protected sendNext(): void {
    if (!this.isSendingQueue && this.next()) void this.sendQueue();
  }

  /** One after the other, and by one tab: two would say one thing in the midst of the answer to another. */
  private async sendQueue(): Promise<void> {
    this.isSendingQueue = true;
    try {
      await alone(`queue:${this.id}`, async () => {
        for (let next = this.next(); next; next = this.next()) await this.sendNow(next.id);
      });
    } finally {
      this.isSendingQueue = false;
    }
  }

  private next(): Waiting | undefined {
    const last = this.state.messages.at(-1);
    const isWhole = last?.role === "assistant" && last.status === "complete";
    return this.state.phase === "idle" && isWhole ? this.queue.all()[0] : undefined;
  }
}
