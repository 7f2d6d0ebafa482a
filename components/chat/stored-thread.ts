import { isGone, reasonOf } from "@/components/ui/api";
import { type ConversationApi, conversationApi } from "./conversation-api";
import { type ThreadState, withOlder } from "./thread-state";
import { ThreadStore } from "./thread-store";

/** A thread with what can be read of it from the server. */
export class StoredThread extends ThreadStore {
  protected readonly api: ConversationApi;

  constructor(
    readonly id: string,
    protected isStored: boolean,
    first: ThreadState,
  ) {
    super(first);
    this.api = conversationApi(id);
  }

  /** Whether the server knows it. */
  get isStarted(): boolean {
    return this.isStored;
  }

  clearProblem = () => this.set({ ...this.state, problem: null });

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

  /**
   * Takes it from the server, so that no empty one stays in the list. Returns false where something is said in it after all, or
   * waits, or nobody answers.
   */
  protected async removeUnspoken(): Promise<boolean> {
    try {
      const { data } = await this.api.messages();
      if (data.length + this.state.queued.length > 0) return false;
      await this.api.remove();
    } catch (error) {
      // The server itself lets go of one in which nothing is said for long.
      if (!isGone(error)) return false;
    }
    this.isStored = false;
    return true;
  }
}
