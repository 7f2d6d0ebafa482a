import { ApiError, reasonOf } from "@/components/ui/api";
import type { Conversation, Message } from "@/lib/conversations/contract";
import { type ConversationApi, conversationApi } from "./conversation-api";
import { newId } from "./new-id";
import { ReplyWriter } from "./reply-writer";
import {
  changeMessage,
  draftMessage,
  emptyThread,
  type ThreadState,
  withMessage,
  withNewest,
  withOlder,
} from "./thread-state";
import { waitForWayBack } from "./wait-for-way-back";
import { writeStream } from "./write-stream";

export interface ConversationEvents {
  onStarted: (conversation: Conversation) => void;
  onTitle: (id: string, title: string) => void;
  onActivity: (id: string) => void;
}

/** One conversation as this page knows it. It outlives the view: a reply goes on while the reader looks elsewhere. */
export class LiveConversation {
  private readonly api: ConversationApi;
  private readonly listeners = new Set<() => void>();
  private state: ThreadState;

  constructor(
    readonly id: string,
    private isStored: boolean,
    private readonly events: ConversationEvents,
    first: ThreadState = emptyThread(),
  ) {
    this.api = conversationApi(id);
    this.state = first;
  }

  get = () => this.state;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether the server knows it. */
  get isStarted(): boolean {
    return this.isStored;
  }

  /** What the server handed to the page, now or when the page was first seen; ignored while we know better. */
  adopt(messages: Message[], olderCursor: string | null) {
    const known = this.state.messages.at(-1)?.sequence ?? 0;
    if (this.state.phase !== "idle" || (messages.at(-1)?.sequence ?? 0) < known) return;
    this.set(withNewest(this.state, messages, olderCursor));
    if (messages.at(-1)?.status === "streaming") void this.comeBack();
  }

  /** Asks for the newest page when none is here. */
  load = async () => {
    if (!this.isStored || this.state.phase !== "idle" || this.state.messages.length > 0) return;
    await this.comeBack();
  };

  clearProblem = () => this.set({ ...this.state, problem: null });

  send = async (text: string, promptId?: string) => {
    if (this.state.phase !== "idle") return;
    const said = {
      id: newId(),
      conversation_id: this.id,
      role: "user" as const,
      text,
      prompt_id: promptId ?? null,
    };
    const message = draftMessage(said, this.state.messages);
    this.set(withMessage(this.state, message));
    await this.deliver(message);
  };

  /** Sends a message that could not be sent; its id stays, so that it is never said twice. */
  resend = async (messageId: string) => {
    const message = this.state.messages.find(({ id }) => id === messageId);
    if (message && this.state.phase === "idle") await this.deliver(message);
  };

  retry = async (replyId: string) => {
    if (this.state.phase !== "idle") return;
    this.set({ ...this.state, phase: "sending", problem: null });
    try {
      await this.follow(await this.api.retry(replyId), replyId);
    } catch (error) {
      this.set({ ...this.state, phase: "idle", problem: reasonOf(error) });
    }
  };

  stop = async () => {
    try {
      await this.api.stop();
    } catch (error) {
      this.set({ ...this.state, problem: reasonOf(error) });
    }
  };

  loadOlder = async () => {
    const { olderCursor, isLoadingOlder } = this.state;
    if (!olderCursor || isLoadingOlder) return;
    this.set({ ...this.state, isLoadingOlder: true });
    try {
      const { data, nextCursor } = await this.api.messages(olderCursor);
      this.set(withOlder(this.state, data, nextCursor));
    } catch (error) {
      this.set({ ...this.state, isLoadingOlder: false, problem: reasonOf(error) });
    }
  };

  loadReceipt = async (replyId: string) => {
    if (this.state.receipts[replyId]) return;
    const { data } = await this.api.context(replyId);
    this.set({ ...this.state, receipts: { ...this.state.receipts, [replyId]: data.items } });
  };

  private set = (state: ThreadState) => {
    this.state = state;
    for (const listener of this.listeners) listener();
  };

  private async deliver(message: Message) {
    const { [message.id]: _, ...unsent } = this.state.unsent;
    this.set({ ...this.state, phase: "sending", unsent, problem: null });
    try {
      if (!this.isStored) {
        const { data } = await this.api.start(message.prompt_id ?? undefined);
        this.isStored = true;
        this.events.onStarted(data);
      }
      const response = await this.api.say(message);
      this.events.onActivity(this.id);
      await this.follow(response);
    } catch (error) {
      this.set({
        ...this.state,
        phase: "idle",
        unsent: { ...this.state.unsent, [message.id]: reasonOf(error) },
      });
    }
  }

  private async follow(response: Response, replaces: string | null = null) {
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
    if (!isStream) return this.refetch();
    const thread = { get: this.get, set: this.set };
    const writer = new ReplyWriter(this.id, thread, (title) => this.events.onTitle(this.id, title), replaces);
    const isWhole = await writeStream(response, writer);
    if (!isWhole) return this.comeBack();
    this.settle(writer.replyId);
  }

  /** The reply goes on without us: find it again, live or finished. */
  private async comeBack(): Promise<void> {
    this.set({ ...this.state, phase: "reconnecting" });
    for (let attempt = 0; ; attempt++) {
      try {
        const response = await this.api.resume();
        if (response.status !== 204) return await this.follow(response);
        await this.refetch();
        if (this.state.messages.at(-1)?.status !== "streaming") return;
      } catch (error) {
        if (error instanceof ApiError && error.status >= 400 && error.status < 500) {
          return this.set({ ...this.state, phase: "idle", problem: error.message });
        }
      }
      await waitForWayBack(attempt);
    }
  }

  private async refetch() {
    const { data, nextCursor } = await this.api.messages();
    const isRunning = data.at(-1)?.status === "streaming";
    const phase = isRunning ? this.state.phase : "idle";
    this.set({ ...withNewest(this.state, data, nextCursor), phase });
  }

  private settle(replyId: string | null) {
    const reply = this.state.messages.find(({ id }) => id === replyId);
    const state =
      reply?.status === "streaming"
        ? changeMessage(this.state, reply.id, { status: "complete" })
        : this.state;
    this.set({ ...state, phase: "idle" });
    this.events.onActivity(this.id);
  }
}
