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

  protected get isSeen(): boolean {
    return this.listeners.size > 0;
  }

  set = (state: ThreadState) => {
    this.state = state;
    for (const listener of this.listeners) listener();
  };
}
