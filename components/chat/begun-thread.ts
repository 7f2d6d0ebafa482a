import type { Message } from "@/lib/conversations/contract";
import type { ConversationEvents } from "./conversation-events";
import type { KeptText } from "./kept-text";
import { OnlyBegun } from "./only-begun";
import { Outbox } from "./outbox";
import { QueueingThread } from "./queueing-thread";
import type { ThreadState } from "./thread-state";

/** A thread that the server knows from its first message on, and that is taken back where nothing comes of that. */
export abstract class BegunThread extends QueueingThread {
  protected readonly outbox: Outbox;
  private readonly unbegun: string;
  private readonly onlyBegun: OnlyBegun;
  /** Begun here, and nothing was said in it yet. */
  private isOnlyBegun: boolean;

  constructor(
    id: string,
    isStored: boolean,
    protected readonly events: ConversationEvents,
    kept: KeptText,
    first: ThreadState,
    readonly isTemporary: boolean,
  ) {
    super(id, isStored, first, kept);
    this.unbegun = isTemporary ? "new-temporary" : "new";
    this.outbox = new Outbox(kept, id, this.unbegun);
    this.onlyBegun = new OnlyBegun(kept);
    this.isOnlyBegun = isStored && this.onlyBegun.has(id);
  }

  /** Begins it, unless that was done, so that this message can be said in it. Throws what our API answers. */
  protected async begin(message: Message): Promise<void> {
    if (this.isStored) return;
    const { data } = await this.api.start(message.prompt_id, this.isTemporary);
    this.isStored = this.isOnlyBegun = true;
    // First: what was begun and holds what waits is not taken back by another tab.
    this.outbox.keep(message, true);
    this.onlyBegun.add(this.id, this.unbegun);
    this.events.onStarted(data);
  }

  /** Something is said in it: it stays. */
  protected hasBegun(): void {
    this.isOnlyBegun = false;
    this.onlyBegun.drop(this.id);
  }

  /** After a message was refused: takes its beginning back with it. What waits in it waits where nothing is begun. */
  protected async takeBackStart(): Promise<void> {
    if (!this.isOnlyBegun || !(await this.removeUnspoken())) return;
    this.hasBegun();
    for (const waiting of this.outbox.all(true)) this.outbox.keep(waiting, false);
    this.events.onTakenBack(this);
  }

  /** After what was to be said in it was discarded. */
  protected async takeBackEmpty(): Promise<void> {
    if (!this.isOnlyBegun || this.state.messages.length > 0 || this.state.phase !== "idle") return;
    // Nothing new is said in it meanwhile.
    this.set({ ...this.state, phase: "sending" });
    await this.takeBackStart();
    this.set({ ...this.state, phase: "idle" });
  }
}
