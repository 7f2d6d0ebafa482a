import { conversationsWithoutSummary, noteAsked, type Waiting } from "@/lib/conversations/summary-sweep.sql";
import { asSystem } from "@/lib/db/as-user";

/** The conversations that lack a summary, of all people, the longest quiet first. After `quietSeconds` one is quiet. */
export async function conversationsToSummarize(quietSeconds: number): Promise<Waiting[]> {
  return asSystem((tx) => conversationsWithoutSummary(tx, quietSeconds));
}

/** Has these be found again only after a while: each time they were asked for in vain a longer one. */
export async function summariesAskedFor(asked: Waiting[]): Promise<void> {
  if (asked.length > 0) await asSystem((tx) => noteAsked(tx, asked));
}
