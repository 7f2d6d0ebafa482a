import { forgetUnused } from "@/lib/advisor/forget";
import { peopleWithRetention, unusedConversations } from "@/lib/conversations";
import { DomainError } from "@/lib/errors";

/**
 * Ends the conversations that their owners wanted to end by now, as if they had deleted them: what was remembered of them goes
 * too. Returns how many.
 */
export async function letUnusedGo(): Promise<number> {
  let count = 0;
  for (const userId of await peopleWithRetention()) {
    const actor = { userId, role: "user" as const };
    for (const id of await unusedConversations(actor)) {
      await forgetUnused(actor, id).catch(unlessGone);
      count += 1;
    }
  }
  return count;
}

/** Used again, or deleted by hand or with the account, at this moment. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DomainError) || error.code !== "not_found") throw error;
}
