import type { Actor } from "@/lib/actor";
import { nextRange, type Range } from "@/lib/conversations/next-range";
import {
  type Covered,
  lastSummaries,
  type Readable,
  readableMessages,
  settledThrough,
} from "@/lib/conversations/summaries.sql";
import { readAsUser } from "@/lib/db/as-user";

/** A summary to be written. */
export interface SummaryDue {
  conversationId: string;
  range: Range;
  /** The one it goes on from; null at the beginning of the thread. */
  before: Covered | null;
  /** The shorter one of the same place that it takes the place of. */
  replaces: string | null;
  /** What may be read of the range, oldest first. What is not remembered counts in the range, and is not here. */
  messages: Readable[];
}

/**
 * The next summary that a conversation lacks, with all that it is written from; null when there is none, or no such
 * conversation. `atRest`: nobody writes there any more, so that fewer than five messages get theirs too.
 */
export async function summaryDue(
  actor: Pick<Actor, "userId">,
  conversationId: string,
  { atRest = false }: { atRest?: boolean } = {},
): Promise<SummaryDue | null> {
  return readAsUser(actor, async (tx) => {
    const settled = await settledThrough(tx, actor.userId, conversationId);
    if (settled === undefined) return null;
    const covered = await lastSummaries(tx, actor.userId, conversationId);
    const range = nextRange(covered.at(-1)?.to ?? 0, settled, atRest);
    if (!range) return null;
    const before = covered.find(({ to }) => to === range.from - 1) ?? null;
    const replaces = covered.find(({ from }) => from === range.from)?.id ?? null;
    const messages = await readableMessages(tx, actor.userId, { conversationId, ...range });
    return { conversationId, range, before, replaces, messages };
  });
}
