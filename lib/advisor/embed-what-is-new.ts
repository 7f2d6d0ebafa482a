import { takeQuestions } from "@/lib/advisor/question-vectors";
import { embedPendingMessages, embedPendingSummaries } from "@/lib/conversations";

/**
 * Gives all of a person's finished messages their vectors, and their summaries those of another model than before. Returns
 * how many it did. It reads the state of the tables, so that any later call does what an earlier one left. Throws
 * `unavailable` without a model.
 */
export async function embedWhatIsNew(userId: string): Promise<number> {
  const messages = await embedPendingMessages({ userId }, takeQuestions(userId));
  return messages + (await embedPendingSummaries({ userId }));
}
