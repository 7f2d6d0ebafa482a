import { z } from "zod";
import type { Operation } from "@/inngest/embedded/call-function";
import { durationMs } from "@/inngest/embedded/durations";
import { refusal } from "@/inngest/embedded/function-config";
import { newRun } from "@/inngest/embedded/ingest";
import { insertRuns } from "@/inngest/embedded/ingest.sql";
import { anEvent } from "@/inngest/embedded/job-event";
import { keepStep, type StepValue, setTimer, setWait } from "@/inngest/embedded/settle.sql";
import type { Settling } from "@/inngest/embedded/settling";
import type { Tx } from "@/lib/db/as-user";

const nothing: StepValue = { type: "data", data: null };
const Wait = z.looseObject({ timeout: z.string(), if: z.string().optional() });
const Invoke = z.looseObject({
  function_id: z.string(),
  payload: z.looseObject({ data: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  timeout: z.string().optional(),
});

/** Keeps what one step of a run, whose lock is held, gave or asks for. Returns a sentence when this executor lacks that. */
export async function keepOperation(
  tx: Tx,
  settling: Settling,
  operation: Operation,
): Promise<string | undefined> {
  const { runId } = settling.call;
  const { op, id: hash, name, data, error } = operation;
  switch (op) {
    case "StepRun":
    case "Step":
      await keepStep(tx, runId, hash, { type: "data", data: data ?? null });
      return undefined;
    case "StepError":
    case "StepFailed":
      await keepStep(tx, runId, hash, { type: "error", error });
      return undefined;
    case "Sleep":
      await setTimer(tx, { runId, hash, delayMs: durationMs(name ?? "0s"), outcome: nothing });
      return undefined;
    case "WaitForEvent":
      await waitForEvent(tx, runId, operation);
      return undefined;
    case "InvokeFunction":
      await invoke(tx, settling, operation);
      return undefined;
    default:
      return refusal(settling.config.id, `the step "${op}"`);
  }
}

async function waitForEvent(tx: Tx, runId: string, { id: hash, name, opts }: Operation): Promise<void> {
  const { timeout, if: expression = null } = Wait.parse(opts);
  await setWait(tx, { runId, hash, eventName: name ?? "", expression });
  await setTimer(tx, { runId, hash, delayMs: durationMs(timeout), outcome: nothing });
}

async function invoke(tx: Tx, { functions, call }: Settling, { id: hash, opts }: Operation): Promise<void> {
  const { function_id: functionId, payload, timeout } = Invoke.parse(opts);
  const config = functions.get(functionId);
  if (!config) {
    const error = { name: "Error", message: `There is no function "${functionId}" here.` };
    return keepStep(tx, call.runId, hash, { type: "error", error });
  }
  const event = anEvent({ name: "inngest/function.invoked", data: payload?.data ?? {} });
  await insertRuns(tx, [newRun(config, event, { parentRun: call.runId, parentStep: hash })]);
  if (!timeout) return;
  const error = {
    name: "InngestInvokeTimeoutError",
    message: `"${functionId}" took longer than ${timeout}.`,
  };
  await setTimer(tx, {
    runId: call.runId,
    hash,
    delayMs: durationMs(timeout),
    outcome: { type: "error", error },
  });
}
