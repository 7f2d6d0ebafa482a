import { answerGolden, mostTokensForGolden } from "@/lib/advisor/gate/answer-golden";
import { onBudget } from "@/lib/advisor/on-budget";
import { advisorModel } from "@/lib/ai/language-model";
import { ModelFailure } from "@/lib/ai/model-failure";
import { endGateStep, failGate, type GoldenQuestion, gateStep } from "@/lib/prompts";
import type { Language } from "@/lib/prompts/translation/contract";

const SPENT = "Your budget for replies is used up.";
const GONE = "The account that asked for it is gone.";

/**
 * Has the next golden conversation of a run answered, with the candidate's words and with those that people see, on the budget
 * of who asked. True when more are left. It reads the state of the table, so that a lost or repeated call does no harm.
 */
export async function goOnWithGate(runId: string): Promise<boolean> {
  const step = await gateStep(runId);
  if (!step) return false;
  if (!step.askedBy) return over(runId, GONE);
  const actor = { userId: step.askedBy };
  try {
    const answer = canRead(step.language) ? await answerTo(actor, step.candidate) : null;
    const published = await answerTo(actor, step.published);
    if (answer === undefined || published === undefined) return over(runId, SPENT);
    return await endGateStep(runId, step, { answer, published });
  } catch (error) {
    if (error instanceof ModelFailure) return over(runId, `The model did not answer (${error.code}).`);
    throw error;
  }
}

/** The offline advisor would only say that it does not. */
function canRead(language: Language): boolean {
  return language === "en" || !advisorModel().isOffline;
}

/** Null where there is nothing to ask; undefined where the budget is spent. */
async function answerTo(
  actor: { userId: string },
  asked: GoldenQuestion | null,
): Promise<string | null | undefined> {
  if (!asked || asked.question === null) return null;
  const { question, prompt } = asked;
  const holds = mostTokensForGolden(question, prompt);
  return onBudget(actor, { purpose: "gate", holds }, (model) => answerGolden(model, question, prompt));
}

async function over(runId: string, why: string): Promise<false> {
  await failGate(runId, why);
  return false;
}
