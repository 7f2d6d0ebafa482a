import { embedPendingMessages } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

const kept = globalThis as typeof globalThis & { careerAdvisorMemories?: Map<string, Work> };

interface Work {
  /** Vectors that recall already made, by message id. */
  questions: Map<string, number[]>;
  isRunning: boolean;
  isAsked: boolean;
}

/**
 * Sees to it that all of a person's finished messages get their vectors, soon and in the background. One run a person at
 * a time; what is asked meanwhile runs after it. It reads the state of the tables, so that after a crash the sweep at
 * start does what was left.
 */
export function remember(userId: string, question?: { messageId: string; vector: number[] }): void {
  kept.careerAdvisorMemories ??= new Map();
  const work = kept.careerAdvisorMemories.get(userId) ?? {
    questions: new Map(),
    isRunning: false,
    isAsked: false,
  };
  kept.careerAdvisorMemories.set(userId, work);
  if (question) work.questions.set(question.messageId, question.vector);
  work.isAsked = true;
  if (!work.isRunning) void run(userId, work);
}

async function run(userId: string, work: Work): Promise<void> {
  work.isRunning = true;
  try {
    while (work.isAsked) {
      work.isAsked = false;
      await embedPendingMessages({ userId }, work.questions);
    }
  } catch (error) {
    log().warn({ error: describeError(error) }, "messages wait for their vectors");
  } finally {
    work.isRunning = false;
    kept.careerAdvisorMemories?.delete(userId);
  }
}
