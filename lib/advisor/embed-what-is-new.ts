import { takeQuestions } from "@/lib/advisor/question-vectors";
import { embedPendingMessages } from "@/lib/conversations";

/**
 * Gives all of a person's finished messages their vectors, and returns how many it did. It reads the state of the tables,
 * so that any later call does what an earlier one left. Throws `unavailable` without a model.
 */
export async function embedWhatIsNew(userId: string): Promise<number> {
  return embedPendingMessages({ userId }, takeQuestions(userId));
}
