import { KeptMessages, type Waiting } from "./kept-messages";
import type { KeptText } from "./kept-text";

/**
 * A conversation's messages that the server has not accepted yet, kept in this browser from before they are sent: a lost
 * network, an ended session or a closed tab loses none. Those of a conversation not begun yet wait under one name.
 */
export class Outbox {
  private readonly begun: KeptMessages;
  private readonly unbegun: KeptMessages;

  /** `unbegunName`: under which name those of a conversation that is not begun wait. */
  constructor(kept: KeptText, conversationId: string, unbegunName: string) {
    this.begun = new KeptMessages(kept, `unsent:${conversationId}`);
    this.unbegun = new KeptMessages(kept, `unsent:${unbegunName}`);
  }

  all(isStarted: boolean): Waiting[] {
    return this.of(isStarted).all();
  }

  keep(message: Waiting, isStarted: boolean): void {
    this.of(isStarted).keep(message);
    this.of(!isStarted).drop(message.id);
  }

  /** Accepted, or given up. */
  drop(id: string): void {
    this.begun.drop(id);
    this.unbegun.drop(id);
  }

  private of(isStarted: boolean) {
    return isStarted ? this.begun : this.unbegun;
  }
}
