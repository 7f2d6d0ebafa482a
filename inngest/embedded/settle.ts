import type { Answer, Operation, Retry } from "@/inngest/embedded/call-function";
import { complete, park } from "@/inngest/embedded/end-run";
import { mostAttempts } from "@/inngest/embedded/function-config";
import { keepOperation } from "@/inngest/embedded/keep-operation";
import { callAgain, planSteps, type StepValue, takeOut, tryAgain } from "@/inngest/embedded/settle.sql";
import { heldBy, type Settling } from "@/inngest/embedded/settling";
import type { Tx } from "@/lib/db/as-user";
import { backOffMs } from "@/lib/events/back-off";

const LONGEST_BACK_OFF_MS = 600_000;

/** Keeps what a call came to and has done next what follows from it. Does nothing when the lease was lost meanwhile. */
export async function settle(tx: Tx, settling: Settling, answer: Answer): Promise<void> {
  if (answer.kind === "result") return complete(tx, settling, answer.data);
  const own = await takeOut(tx, heldBy(settling));
  if (!own) return;
  if (answer.kind === "error") return retryOrPark(tx, settling, answer.retry, answer.error);
  await keepAll(tx, settling, answer.operations, answer.retry);
  if (own.again) await callAgain(tx, settling.call.runId);
}

async function keepAll(tx: Tx, settling: Settling, operations: Operation[], retry: Retry): Promise<void> {
  const { call } = settling;
  const planned = operations.filter(({ op }) => op === "StepPlanned").map(({ id }) => id);
  // Steps beside one another: from here on each is planned before it is called.
  const isParallel = operations.length > 1 && !call.isParallel;
  if (planned.length > 0 || isParallel) await planSteps(tx, call.runId, planned, isParallel);
  for (const operation of operations) {
    if (operation.op === "StepPlanned") continue;
    const mayRetry = operation.op === "StepError" && canRetry(settling, retry);
    if (mayRetry) await retryLater(tx, settling, retry);
    else await keep(tx, settling, operation);
  }
}

/** An operation that this executor lacks ends the run, which says so. */
async function keep(tx: Tx, settling: Settling, operation: Operation): Promise<void> {
  const refusal = await keepOperation(tx, settling, operation);
  if (refusal) await park(tx, settling, { name: "Error", message: refusal });
}

async function retryOrPark(tx: Tx, settling: Settling, retry: Retry, error: unknown): Promise<void> {
  if (canRetry(settling, retry)) await retryLater(tx, settling, retry);
  else await park(tx, settling, error);
}

function canRetry({ config, call }: Settling, { isAllowed }: Retry): boolean {
  return isAllowed && call.attempt + 1 < mostAttempts(config);
}

async function retryLater(tx: Tx, { call, retryBaseMs }: Settling, { afterMs }: Retry): Promise<void> {
  const { runId, step, attempt } = call;
  const delayMs = afterMs ?? backOffMs(attempt, { baseMs: retryBaseMs, mostMs: LONGEST_BACK_OFF_MS });
  await tryAgain(tx, { runId, step, attempt: attempt + 1, delayMs });
}

/** The value of a step that was run in a function that does one thing after another: nobody else waits for its run. */
export function loneStep({ call }: Settling, answer: Answer): { hash: string; value: StepValue } | undefined {
  if (answer.kind !== "operations" || call.isParallel || call.step !== "step") return undefined;
  const [operation, ...others] = answer.operations;
  if (operation?.op !== "StepRun" || others.length > 0) return undefined;
  return { hash: operation.id, value: { type: "data", data: operation.data ?? null } };
}
