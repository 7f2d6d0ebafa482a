import type { Actor } from "@/lib/actor";
import { writeSummary } from "@/lib/advisor/write-summary";
import { storeSummary, summaryDue } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";

/**
 * Writes the summaries that a conversation lacks, oldest first, each from the one before it and the messages since, and
 * returns how many it stored. It reads the state of the tables, so that a lost, repeated or simultaneous call does no
 * harm: what another call stored first is kept. `atRest`: nobody writes there any more, so that fewer than five messages
 * get theirs too. Throws `ModelFailure` and `unavailable`, to be called again later; what was stored before stays.
 */
export async function summarizeWhatIsDue(
  actor: Pick<Actor, "userId">,
  conversationId: string,
  { atRest = false }: { atRest?: boolean } = {},
): Promise<number> {
  let stored = 0;
  while (!isDraining()) {
    const due = await summaryDue(actor, conversationId, { atRest });
    if (!due) break;
    if (await storeSummary(actor, due, await writeSummary(due))) stored += 1;
  }
  return stored;
}
