import { embedPendingMessages, embedPendingSummaries } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

const kept = globalThis as typeof globalThis & { careerAdvisorMemories?: Map<string, Work> };

interface Work {
  /** Vectors that recall already made, by message id. */
  questions: Map<string, number[]>;
  running: Promise<void> | undefined;
  isAsked: boolean;
}

/**
 * Sees to it that all of a person's finished messages get their vectors, soon and in the background; what it returns
 * need not be awaited and never fails. One run a person at a time; what is asked meanwhile runs after it. `question` is
 * one whose reply has begun. It reads the state of the tables, so that after a crash the next sweep does what was left.
 */
export function remember(userId: string, question?: { messageId: string; vector: number[] }): Promise<void> {
  kept.careerAdvisorMemories ??= new Map();
  const work: Work = kept.careerAdvisorMemories.get(userId) ?? {
    questions: new Map(),
    running: undefined,
    isAsked: false,
  };
  kept.careerAdvisorMemories.set(userId, work);
  if (question) work.questions.set(question.messageId, question.vector);
  work.isAsked = true;
  work.running ??= run(userId, work);
  return work.running;
}

async function run(userId: string, work: Work): Promise<void> {
  try {
    while (work.isAsked) {
      work.isAsked = false;
      await embedPendingMessages({ userId }, work.questions);
      await embedPendingSummaries({ userId });
    }
  } catch (error) {
    log().warn({ error: describeError(error) }, "messages wait for their vectors");
  } finally {
    kept.careerAdvisorMemories?.delete(userId);
  }
}
