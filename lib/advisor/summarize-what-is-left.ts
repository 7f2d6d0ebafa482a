import { summarizeSoon } from "@/lib/advisor/summarize-soon";
import { conversationsToSummarize } from "@/lib/conversations";
import { isDraining } from "@/lib/draining";

/** A conversation in which nobody wrote for so long is at rest. */
const QUIET_SECONDS = 600;

/**
 * Writes the summaries that a crash, a failure or a changed message left undone, and those of conversations at rest. While
 * the model is away the others wait for the next call.
 */
export async function summarizeWhatIsLeft(): Promise<void> {
  for (const { userId, conversationId, isQuiet } of await conversationsToSummarize(QUIET_SECONDS)) {
    if (isDraining() || !(await summarizeSoon(userId, conversationId, { atRest: isQuiet }))) return;
  }
}
