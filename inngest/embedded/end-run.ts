import { z } from "zod";
import { ingest } from "@/inngest/embedded/ingest";
import { anEvent } from "@/inngest/embedded/job-event";
import { completeRun, type Ended, keepStep, parkRun, type StepValue } from "@/inngest/embedded/settle.sql";
import { heldBy, type Settling } from "@/inngest/embedded/settling";
import type { Tx } from "@/lib/db/as-user";

const FAILED = "inngest/function.failed";
const Failure = z.looseObject({ name: z.string().catch("Error"), message: z.string().catch("") });

/** Ends a run with its result. */
export async function complete(tx: Tx, settling: Settling, data: unknown): Promise<void> {
  const ended = await completeRun(tx, heldBy(settling));
  if (ended) await tellParent(tx, ended, { type: "data", data });
}

/** Ends a run, whose lock is held, that failed for good: it is kept to be seen and tried again, and `onFailure` is called. */
export async function park(tx: Tx, { functions, call }: Settling, error: unknown): Promise<void> {
  const { name, message } = Failure.catch({ name: "Error", message: "" }).parse(error);
  const failure = { name, message };
  const ended = await parkRun(tx, call.runId, failure);
  if (!ended) return;
  await tellParent(tx, ended, { type: "error", error: failure });
  // The end of an ending is not told: it would go round in a circle.
  if (call.event.name === FAILED) return;
  const data = { function_id: call.functionId, run_id: call.runId, error: failure, event: call.event };
  await ingest(tx, functions, [anEvent({ name: FAILED, data })]);
}

async function tellParent(tx: Tx, { parentRun, parentStep }: Ended, value: StepValue): Promise<void> {
  if (parentRun && parentStep) await keepStep(tx, parentRun, parentStep, value);
}
