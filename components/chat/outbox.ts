import type { Message } from "@/lib/conversations/contract";
import type { KeptText } from "./kept-text";

export type Waiting = Pick<Message, "id" | "text" | "prompt_id"> & Partial<Pick<Message, "files">>;

/**
 * A conversation's messages that the server has not accepted yet, kept in this browser from before they are sent: a lost
 * network, an ended session or a closed tab loses none. Those of a conversation not begun yet wait under one name.
 */
export class Outbox {
  constructor(
    private readonly kept: KeptText,
    private readonly conversationId: string,
    /** Under which name those of a conversation that is not begun wait. */
    private readonly unbegun: string,
  ) {}

  all(isStarted: boolean): Waiting[] {
    try {
      return JSON.parse(this.kept.get(this.name(isStarted)) || "[]");
    } catch {
      return [];
    }
  }

  keep({ id, text, prompt_id, files }: Waiting, isStarted: boolean): void {
    const others = this.all(isStarted).filter((each) => each.id !== id);
    this.store([...others, { id, text, prompt_id, files }], isStarted);
  }

  /** Accepted, or given up. */
  drop(id: string): void {
    for (const isStarted of [false, true]) {
      const before = this.all(isStarted);
      const after = before.filter((each) => each.id !== id);
      if (after.length < before.length) this.store(after, isStarted);
    }
  }

  private store(waiting: Waiting[], isStarted: boolean) {
    this.kept.set(this.name(isStarted), waiting.length > 0 ? JSON.stringify(waiting) : "");
  }

  private name(isStarted: boolean) {
    return `unsent:${isStarted ? this.conversationId : this.unbegun}`;
  }
}
