import type { Actor } from "@/lib/actor";
import { summaryReaching } from "@/lib/conversations/summaries.sql";
import { readAsUser } from "@/lib/db/as-user";

/** What was said in a conversation before a place in it, in short; undefined when nothing is remembered of it yet. */
export async function summaryOfEarlier(
  actor: Actor,
  conversationId: string,
  sequence: number,
): Promise<string | undefined> {
  return readAsUser(actor, (tx) => summaryReaching(tx, actor.userId, conversationId, sequence));
}
