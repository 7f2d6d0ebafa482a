import type { Message } from "@/lib/conversations/contract";
import type { ThreadState } from "./thread-state";

/** Holds a thread's state for whoever draws it. */
export class ThreadStore {
  private readonly listeners = new Set<() => void>();

  constructor(protected state: ThreadState) {}

  get = () => this.state;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** For what is loaded on demand and works on a thread from outside. */
  change = (work: (state: ThreadState) => ThreadState) => this.set(work(this.state));

  /** Somebody has it before their eyes. */
  get isLookedAt(): boolean {
    return this.isSeen && document.visibilityState === "visible";
  }

  /** The newest answer that has come to its end. */
  get lastReplyId(): string | undefined {
    const isOver = ({ role, status }: Message) => role === "assistant" && status !== "streaming";
    return this.state.messages.findLast(isOver)?.id;
  }

  protected get isSeen(): boolean {
    return this.listeners.size > 0;
  }

  set = (state: ThreadState) => {
    this.state = state;
    for (const listener of this.listeners) listener();
  };
}
