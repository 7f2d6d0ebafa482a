import { KeptMessages, type Waiting } from "./kept-messages";
import type { KeptText } from "./kept-text";

/**
 * What a person wrote while a reply was still coming, in its order. Every tab of this browser sees the same queue, so
 * that what one of them took back or sent is not sent by another.
 */
export class Queue {
  private readonly store: KeptMessages;
  /** Words that a browser which keeps nothing holds with the page alone. */
  private readonly unkept = new Map<string, Waiting>();

  constructor(kept: KeptText, conversationId: string) {
    this.store = new KeptMessages(kept, `queued:${conversationId}`);
  }

  all(): Waiting[] {
    return [...this.store.all(), ...this.unkept.values()];
  }

  add(message: Waiting): void {
    this.store.keep(message);
    if (!this.store.all().some(({ id }) => id === message.id)) this.unkept.set(message.id, message);
  }

  /** Takes one out; null when it is not there any more. */
  take(messageId: string): Waiting | null {
    const message = this.all().find(({ id }) => id === messageId) ?? null;
    this.store.drop(messageId);
    this.unkept.delete(messageId);
    return message;
  }
}
