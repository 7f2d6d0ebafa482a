import { summarizeWhatIsDue } from "@/lib/advisor/summarize-what-is-due";
import { ModelFailure } from "@/lib/ai/model-failure";
import { describeError, log } from "@/lib/log";

const kept = globalThis as typeof globalThis & { careerAdvisorSummaries?: Map<string, Promise<boolean>> };

/**
 * Sees to it that a conversation gets the summaries it lacks, soon and in the background; what it returns need not be
 * awaited and never fails: false when the model is away for now. One run a conversation at a time; what is asked meanwhile
 * runs after it.
 */
export function summarizeSoon(
  userId: string,
  conversationId: string,
  { atRest = false }: { atRest?: boolean } = {},
): Promise<boolean> {
  kept.careerAdvisorSummaries ??= new Map();
  const runs = kept.careerAdvisorSummaries;
  const key = `${userId}/${conversationId}`;
  const before = runs.get(key) ?? Promise.resolve(true);
  const run = before.then(() => summarizeNow(userId, conversationId, atRest));
  runs.set(key, run);
  void run.finally(() => {
    if (runs.get(key) === run) runs.delete(key);
  });
  return run;
}

async function summarizeNow(userId: string, conversationId: string, atRest: boolean): Promise<boolean> {
  try {
    await summarizeWhatIsDue({ userId }, conversationId, { atRest });
    return true;
  } catch (error) {
    log().warn({ conversation: conversationId, error: describeError(error) }, "a summary waits");
    return !(error instanceof ModelFailure && error.isTransient);
  }
}
