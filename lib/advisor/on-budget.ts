import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Actor } from "@/lib/actor";
import { advisorModel } from "@/lib/ai/language-model";
import { meterModel } from "@/lib/ai/meter-model";
import { ModelFailure } from "@/lib/ai/model-failure";
import { BudgetExceeded, beginCall, endCall } from "@/lib/users";

type Task = Pick<Parameters<typeof beginCall>[1], "purpose" | "conversationId" | "holds">;

/**
 * Background work that asks the model on the person's budget, with what it took noted. Undefined when the budget is spent:
 * then the model is not asked. Throws what `work` throws.
 */
export async function onBudget<T>(
  actor: Pick<Actor, "userId">,
  task: Task,
  work: (model: LanguageModelV4) => Promise<T>,
): Promise<T | undefined> {
  const call = await beginCall(actor, { ...task, model: advisorModel() }).catch((error: unknown) => {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  });
  if (!call) return undefined;
  const { model, read } = meterModel(advisorModel().model);
  const begunAt = performance.now();
  let errorCode: string | null = null;
  try {
    return await work(model);
  } catch (error) {
    errorCode = error instanceof ModelFailure ? error.code : "internal";
    throw error;
  } finally {
    const { hasFailed, ...took } = read();
    if (hasFailed) errorCode ??= "llm_unavailable";
    await endCall(call, {
      outcome: errorCode ? "failed" : "complete",
      errorCode,
      ...took,
      durationMs: Math.round(performance.now() - begunAt),
    });
  }
}
