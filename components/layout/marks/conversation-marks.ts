import type { Shown } from "@/components/chat/conversation-events";
import type { LiveConversation } from "@/components/chat/live-conversation";
import { ask, send } from "@/components/ui/api";
import type { Conversation } from "@/lib/conversations/contract";

type Standing = Partial<Pick<Conversation, "title" | "replying" | "unread" | "last_message_at">>;

interface Listed {
  change: (id: string, to: Standing) => void;
  refresh: () => Promise<Conversation[]>;
  isListed: (id: string) => boolean;
}

/** Whoever looks at the same conversation in another tab has said so by then. */
const ASK_AFTER_MS = 500;
/** A thread that is young may be named anew by then. */
const NAMED_AFTER_MS = 5_000;

/**
 * How conversations stand: whether a reply is being written in them, and whether one ended unseen. Tells the list, and the
 * other tabs of this browser; on other devices the server tells it.
 */
export class ConversationMarks {
  /** Those whose reply this tab follows itself. */
  private readonly followed = new Set<string>();
  /** Those that were marked as unread by hand and were not opened since. */
  private readonly held = new Set<string>();
  private channel: BroadcastChannel | null = null;
  /** How the conversation that is looked at stood on the server. */
  private lastLook = "";

  constructor(
    private readonly personId: string,
    private readonly list: Listed,
  ) {}

  /** Begins to hear the other tabs; returns what ends it. */
  connect(openHere: (id: string) => LiveConversation | undefined): () => void {
    const channel = new BroadcastChannel(`conversations:${this.personId}`);
    channel.onmessage = ({ data: { id, ...how } }) => {
      this.list.change(id, how);
      if (!how.replying) return;
      if (!this.list.isListed(id)) void this.list.refresh().catch(() => undefined);
      // What is said in one tab is seen in the other.
      const live = openHere(id);
      if (live?.isLookedAt) void live.refresh();
    };
    this.channel = channel;
    return () => {
      channel.close();
      this.channel = null;
    };
  }

  tell(id: string, how: Standing): void {
    this.list.change(id, how);
    this.channel?.postMessage({ id, ...how });
  }

  started(id: string): void {
    this.followed.add(id);
    this.tell(id, { replying: true, last_message_at: new Date().toISOString() });
  }

  /** A reply that this tab followed is over: it is seen where somebody looks, else the server knows how it stands. */
  ended(shown: Shown): void {
    const { id } = shown;
    if (!this.followed.delete(id)) return;
    this.tell(id, { replying: false, last_message_at: new Date().toISOString() });
    if (shown.isLookedAt) this.see(shown);
    const after = shown.isLookedAt ? NAMED_AFTER_MS : ASK_AFTER_MS;
    setTimeout(() => void this.askFor(id).catch(() => undefined), after);
  }

  isFollowed(id: string): boolean {
    return this.followed.has(id);
  }

  /** Looks what other devices did, and shows it where somebody looks. */
  async look(lookedAt: LiveConversation | undefined): Promise<void> {
    const listed = await this.list.refresh();
    const found = listed.find(({ id }) => id === lookedAt?.id);
    if (!lookedAt || !found) return;
    const { id, last_message_at, replying } = found;
    const now = `${id} ${last_message_at} ${replying}`;
    if (now === this.lastLook) return;
    this.lastLook = now;
    await lookedAt.refresh();
  }

  /** What is shown of it was seen, on all devices. */
  see({ id, lastReplyId }: Pick<Shown, "id" | "lastReplyId">): void {
    this.held.delete(id);
    this.tell(id, { unread: false });
    const body = lastReplyId ? { message_id: lastReplyId } : {};
    // What is not noted now is noted when it is looked at again.
    void send(`/conversations/${id}/seen`, { method: "PUT", body }).catch(() => undefined);
  }

  /** Marks it as unread by hand. */
  unsee(id: string): void {
    this.held.add(id);
    this.tell(id, { unread: true });
    void send(`/conversations/${id}/seen`, { method: "DELETE" }).catch(() =>
      this.tell(id, { unread: false }),
    );
  }

  isHeld(id: string): boolean {
    return this.held.has(id);
  }

  /** It was opened: what was marked by hand is as unread as the rest. */
  letGo(id: string): void {
    this.held.delete(id);
  }

  /** Asks the server how it stands; returns whether a reply is still being written. */
  async askFor(id: string): Promise<boolean> {
    const { data } = await ask<Conversation>(`/conversations/${id}`);
    const { title, replying, unread, last_message_at } = data;
    this.tell(id, { title, replying, unread, last_message_at });
    return replying;
  }
}
