import { type Answer, callFunction, type Handler } from "@/inngest/embedded/call-function";
import type { Claimed } from "@/inngest/embedded/claim.sql";
import { park } from "@/inngest/embedded/end-run";
import { type FunctionConfig, type Functions, mostAttempts } from "@/inngest/embedded/function-config";
import { loneStep, settle } from "@/inngest/embedded/settle";
import { keepStep, keepStepAndGoOn, takeOut } from "@/inngest/embedded/settle.sql";
import { heldBy } from "@/inngest/embedded/settling";
import { asSystem } from "@/lib/db/as-user";

interface Means {
  handler: Handler;
  functions: Functions;
  leasedBy: string;
  retryBaseMs: number;
  /** Whether to leave what comes next to others. */
  isStopping: () => boolean;
}

/**
 * Makes a call that was claimed, to its end: of a function that does one thing after another also the steps that follow,
 * under the same lease. Throws only when the database does not answer: the lease then runs out.
 */
export async function makeCall(means: Means, call: Claimed): Promise<void> {
  const { functions, leasedBy, retryBaseMs } = means;
  const config = functions.get(call.functionId);
  // Never: of what this process does not have nothing is claimed.
  if (!config) return;
  const settling = { functions, config, call, leasedBy, retryBaseMs };
  if (call.kind === "timer") {
    return asSystem(async (tx) => {
      const value = call.outcome ?? { type: "data" as const, data: null };
      if (await takeOut(tx, heldBy(settling))) await keepStep(tx, call.runId, call.step, value);
    });
  }
  if (call.attempt >= mostAttempts(config)) {
    const message = "The process that made this call died each time.";
    return asSystem(async (tx) => {
      if (await takeOut(tx, heldBy(settling))) await park(tx, settling, { name: "Error", message });
    });
  }
  const answer = await callFunction(means.handler, config, call);
  const step = loneStep(settling, answer);
  if (!step || means.isStopping()) return asSystem((tx) => settle(tx, settling, answer));
  const next = { ...call, attempt: 0, steps: [...call.steps, step] };
  const end = await endAfter(means.handler, config, next);
  if (end) return asSystem((tx) => settle(tx, settling, end));
  const isOurs = await asSystem((tx) => keepStepAndGoOn(tx, heldBy(settling), step.hash, step.value));
  if (isOurs) return makeCall(means, next);
}

/** Functions that went on after a step. */
const goingOn = new WeakSet<FunctionConfig>();

/**
 * What a function that is over with this step gives: then both are kept in one transaction. It is called so that it runs
 * nothing: where another step follows, or it throws, this step is kept first. Undefined then.
 */
async function endAfter(
  handler: Handler,
  config: FunctionConfig,
  next: Claimed,
): Promise<Answer | undefined> {
  if (goingOn.has(config)) return undefined;
  const answer = await callFunction(handler, config, next, { runsNothing: true });
  if (answer.kind === "result") return answer;
  if (answer.kind === "operations") goingOn.add(config);
  return undefined;
}
