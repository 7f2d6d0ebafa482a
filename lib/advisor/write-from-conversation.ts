import type { Actor } from "@/lib/actor";
import { type Asked, asTask } from "@/lib/advisor/as-task";
import { onBudget } from "@/lib/advisor/on-budget";
import { answerDeadlines } from "@/lib/ai/answer-deadlines";
import { mostTokensFor, writeText } from "@/lib/ai/write-text";

/**
 * Has the model write something about a person's conversation, on that person's budget. Undefined where the budget is spent:
 * then the model is not asked. Throws `ModelFailure`.
 */
export async function writeFromConversation(
  actor: Pick<Actor, "userId">,
  call: { purpose: "title" | "suggestions" | "summary"; conversationId: string },
  { isShort = false, ...asked }: Asked & { isShort?: boolean },
): Promise<string | undefined> {
  const task = asTask(asked);
  const deadlines = answerDeadlines({ isShort });
  return onBudget(actor, { ...call, holds: mostTokensFor(task) }, (model) =>
    writeText(model, task, deadlines),
  );
}
