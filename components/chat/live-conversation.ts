import { ApiError, isRefusal, reasonOf } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import { wordsNow } from "@/components/ui/words-now";
import type { Message } from "@/lib/conversations/contract";
import { BegunThread } from "./begun-thread";
import type { ConversationEvents } from "./conversation-events";
import type { Waiting } from "./kept-messages";
import type { KeptText } from "./kept-text";
import { ReplyWriter } from "./reply-writer";
import {
  draftMessage,
  emptyThread,
  type ThreadState,
  withMessage,
  withNewest,
  withoutMessage,
  withUnsent,
} from "./thread-state";
import { waitForWayBack } from "./wait-for-way-back";
import { writeStream } from "./write-stream";

/** One conversation as this page knows it. It outlives the view: a reply goes on while the reader looks elsewhere. */
export class LiveConversation extends BegunThread {
  private readonly gone = new Set<string>();
  private wasShown = false;

  constructor(
    id: string,
    isStored: boolean,
    events: ConversationEvents,
    kept: KeptText,
    first: ThreadState = emptyThread(),
    isTemporary = false,
  ) {
    super(id, isStored, events, kept, first, isTemporary);
  }

  /** What the server handed to the page, now or when the page was first seen; ignored while we know better, unless `isNew`. */
  adopt(given: Message[], olderCursor: string | null, isNew = false) {
    // A page that the browser kept still holds what was deleted since.
    const messages = given.filter(({ id }) => !this.gone.has(id));
    const known = this.state.messages.at(-1)?.sequence ?? 0;
    if (this.state.phase !== "idle" || (!isNew && (messages.at(-1)?.sequence ?? 0) < known)) return;
    this.set(withNewest(this.state, messages, olderCursor));
    if (messages.at(-1)?.status === "streaming") void this.comeBack();
  }

  /**
   * Asks for the newest page when none is here, or an earlier one: the Back button shows what was shown then. Brings back what an
   * earlier page could not send.
   */
  load = async () => {
    if (this.isStored && this.state.phase === "idle" && this.state.messages.length === 0)
      await this.comeBack();
    else if (this.wasShown) void this.refresh();
    this.wasShown = true;
    this.showQueue();
    for (const waiting of this.outbox.all(this.isStored)) {
      if (this.state.unsent[waiting.id]) continue;
      if (this.state.messages.some(({ id }) => id === waiting.id)) this.outbox.drop(waiting.id);
      else if (this.state.phase === "idle") this.show(waiting, wordsNow("chat")("unsent.pageLeft"));
    }
  };

  /** Looks what other tabs and devices did meanwhile; what was done here since it was asked is newer. */
  refresh = async () => {
    if (!this.isStored || this.state.phase !== "idle") return;
    const { messages } = this.state;
    const page = await this.api.messages().catch(() => null);
    if (page && this.state.messages === messages) this.adopt(page.data, page.nextCursor, true);
  };

  send = async (text: string, promptId?: string, files: Message["files"] = []) => {
    if (this.state.phase !== "idle") return;
    await this.sendWaiting({ id: newId(), text, prompt_id: promptId ?? null, files });
  };

  protected sendWaiting(message: Waiting): Promise<void> {
    return this.deliver(this.show(message));
  }

  /** Sends a message that could not be sent; its id stays, so that it is never said twice. */
  resend = async (messageId: string) => {
    const message = this.state.messages.find(({ id }) => id === messageId);
    if (message && this.state.phase === "idle") await this.deliver(message);
  };

  /** Takes a message out of sight: it could not be sent, or it was deleted. */
  discard = (messageId: string) => {
    this.gone.add(messageId);
    this.outbox.drop(messageId);
    const { [messageId]: _, ...unsent } = this.state.unsent;
    this.set(withoutMessage({ ...this.state, unsent }, messageId));
    void this.takeBackEmpty();
  };

  /** Asks for another reply in the place of one that broke off: anew, or from where it ended. */
  again = async (replyId: string, how: "retry" | "continue") => {
    if (this.state.phase !== "idle") return;
    this.set({ ...this.state, phase: "sending", problem: null });
    try {
      await this.follow(await this.api.again(replyId, how), replyId);
    } catch (error) {
      // Unanswered, or begun by another try of ours: the server knows how it stands.
      if (error instanceof ApiError && [0, 409].includes(error.status)) return this.comeBack(replyId);
      this.set({ ...this.state, phase: "idle", problem: reasonOf(error) });
    }
  };

  /** Shows a reply that was asked for by what is loaded on demand; `replaces` names the one in whose place it comes. */
  join = async (response: Response, replaces: string | null) => {
    this.set({ ...this.state, phase: "sending", problem: null });
    this.events.onActivity(this.id);
    await this.follow(response, replaces);
  };

  private show(waiting: Waiting, why?: string): Message {
    const message = draftMessage({ ...waiting, conversation_id: this.id, role: "user" }, this.state.messages);
    const shown = withMessage(this.state, message);
    this.set(why ? withUnsent(shown, message.id, { why, isRefused: false }) : shown);
    return message;
  }

  private async deliver(message: Message) {
    const { [message.id]: _, ...unsent } = this.state.unsent;
    this.set({ ...this.state, phase: "sending", unsent, problem: null });
    this.outbox.keep(message, this.isStored);
    try {
      await this.begin(message);
      const response = await this.api.say(message);
      this.hasBegun();
      this.outbox.drop(message.id);
      this.events.onActivity(this.id);
      await this.follow(response);
    } catch (error) {
      if (isRefusal(error)) await this.takeBackStart();
      this.set(withUnsent(this.state, message.id, { why: reasonOf(error), isRefused: isRefusal(error) }));
    }
  }

  private async follow(response: Response, replaces: string | null = null, attempt = 0): Promise<void> {
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
    if (!isStream) return void (await this.refetch());
    this.events.onReplying(this.id);
    const thread = { get: this.get, set: this.set };
    const writer = new ReplyWriter(this.id, thread, (title) => this.events.onTitle(this.id, title), replaces);
    const isWhole = await writeStream(response, writer);
    const reply = this.state.messages.find(({ id }) => id === writer.replyId);
    if (!isWhole || reply?.status === "streaming") return this.comeBack(replaces, attempt);
    this.set({ ...this.state, phase: "idle" });
    this.events.onReplied(this);
    this.sendNext();
  }

  /** The reply goes on without us: find it again, live or finished. At once the first time, then ever later. */
  private async comeBack(replaces: string | null = null, tried = 0): Promise<void> {
    this.set({ ...this.state, phase: "reconnecting" });
    for (let attempt = tried; ; attempt++) {
      if (attempt > 0) await waitForWayBack(attempt);
      if (attempt > 0 && !this.isSeen) return this.set({ ...this.state, phase: "idle" });
      if (await this.tryToReturn(replaces, attempt).catch((error) => this.isRefused(error))) return;
    }
  }

  private async tryToReturn(replaces: string | null, attempt: number): Promise<boolean> {
    const response = await this.api.resume();
    if (response.status === 204) return (await this.refetch()) !== "streaming";
    await this.follow(response, replaces, attempt + 1);
    return true;
  }

  /** A refusal of ours ends the search; a network or a server that is away does not. */
  private isRefused(error: unknown): boolean {
    if (!isRefusal(error)) return false;
    this.set({ ...this.state, phase: "idle", problem: error.message });
    return true;
  }

  /** Lays the server's newest page over the thread; how its last message stands. */
  private async refetch() {
    const { data, nextCursor } = await this.api.messages();
    const status = data.at(-1)?.status;
    const phase = status === "streaming" ? this.state.phase : "idle";
    this.set({ ...withNewest(this.state, data, nextCursor), phase });
    if (phase === "idle") this.events.onReplied(this);
    this.sendNext();
    return status;
  }
}
