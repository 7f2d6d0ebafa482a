import type { Actor } from "@/lib/actor";
import { writeSummary } from "@/lib/advisor/write-summary";
import { storeSummary, summaryDue } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";

interface Occasion {
  /** Nobody writes there any more, so that fewer than five messages get theirs too. */
  atRest?: boolean;
  /**
   * The place of a reply that just ended: then only if it made five whole. What is missing before them was tried already, or
   * is made anew: the sweep asks for that, of what fails again and again less and less often.
   */
  afterTurn?: number | undefined;
}

/**
 * Writes the summaries that a conversation lacks, oldest first, each from the one before it and the messages since, and
 * returns how many it stored. It reads the state of the tables, so that a lost, repeated or simultaneous call does no
 * harm: what another call stored first is kept. Throws `ModelFailure` and `unavailable`, to be called again later; what was
 * stored before stays.
 */
export async function summarizeWhatIsDue(
  actor: Pick<Actor, "userId">,
  conversationId: string,
  { atRest = false, afterTurn }: Occasion = {},
): Promise<number> {
  let stored = 0;
  while (!isDraining()) {
    const due = await summaryDue(actor, conversationId, { atRest });
    if (!due || (afterTurn !== undefined && afterTurn - due.range.to > 1)) break;
    if (await storeSummary(actor, due, await writeSummary(due, actor, conversationId))) stored += 1;
  }
  return stored;
}
