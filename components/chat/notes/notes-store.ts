import { ask } from "@/components/ui/api";
import type { Notes } from "@/lib/advisor/contract";
import type { LiveConversation } from "../live-conversation";

/** After a reply: by code a message is read at once, by a model some seconds later. */
const LOOK_AGAIN_MS = [400, 1_200, 3_000, 6_000, 12_000];

const NOTHING: Notes = { facts: [], against: [], waiting: [], unread: [] };

/** What was noted from one conversation. It looks when the thread is opened, and after each reply until all is read. */
export class NotesStore {
  private notes = NOTHING;
  private readonly listeners = new Set<() => void>();
  private wasBusy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end: (() => void) | undefined;

  constructor(private readonly live: LiveConversation) {}

  get = () => this.notes;

  subscribe = (listener: () => void) => {
    if (this.listeners.size === 0) this.begin();
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  load = async () => {
    if (!this.live.isStarted) return;
    const { data } = await ask<Notes>(`/conversations/${this.live.id}/notes`);
    this.notes = data;
    for (const listener of this.listeners) listener();
  };

  private begin() {
    this.wasBusy = this.live.get().phase !== "idle";
    this.end = this.live.subscribe(() => {
      const isBusy = this.live.get().phase !== "idle";
      if (this.wasBusy && !isBusy) this.lookAgain(0);
      this.wasBusy = isBusy;
    });
    if (!this.wasBusy) this.lookAgain(0);
  }

  private stop() {
    clearTimeout(this.timer);
    this.end?.();
  }

  private lookAgain(attempt: number) {
    clearTimeout(this.timer);
    const waitMs = LOOK_AGAIN_MS[attempt];
    if (waitMs === undefined) return;
    this.timer = setTimeout(async () => {
      await this.load().catch(() => undefined);
      const said = this.live.get().messages.findLast(({ role }) => role === "user")?.id ?? "";
      if (this.notes.waiting.includes(said) || this.notes === NOTHING) this.lookAgain(attempt + 1);
    }, waitMs);
  }
}

const stores = new WeakMap<LiveConversation, NotesStore>();

export function notesOf(live: LiveConversation): NotesStore {
  const store = stores.get(live) ?? new NotesStore(live);
  stores.set(live, store);
  return store;
}
