import type { ChangeConversations } from "@/lib/conversations/contract";

const KEY = "conversations-leaving";

export type LeavingNow = Extract<ChangeConversations, { action: "delete" | "archive" }>;

/** Keeps in this tab what leaves the list, until it has left. */
export function keepLeaving(leaving: LeavingNow): void {
  attempt((store) => store.setItem(KEY, JSON.stringify(leaving)));
}

/** These need not be kept any more; others that began to leave meanwhile are. */
export function haveLeft(ids: string[]): void {
  if (keptLeaving()?.ids.join() === ids.join()) attempt((store) => store.removeItem(KEY));
}

/** What was leaving when this tab loaded another page. */
export function keptLeaving(): LeavingNow | null {
  return attempt((store) => JSON.parse(store.getItem(KEY) ?? "null"));
}

/** A tab that keeps nothing shows once more what is just leaving. */
function attempt<T>(work: (store: Storage) => T): T | null {
  try {
    return work(window.sessionStorage);
  } catch {
    return null;
  }
}
