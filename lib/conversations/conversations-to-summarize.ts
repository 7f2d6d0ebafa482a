import { conversationsWithoutSummary, type Waiting } from "@/lib/conversations/summary-sweep.sql";
import { asSystem } from "@/lib/db/as-user";

/** The conversations that lack a summary, of all people, the longest quiet first. After `quietSeconds` one is quiet. */
export async function conversationsToSummarize(quietSeconds: number): Promise<Waiting[]> {
  return asSystem((tx) => conversationsWithoutSummary(tx, quietSeconds));
}
