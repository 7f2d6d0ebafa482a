import { beginHeldBack } from "@/inngest/embedded/begin-held-back";
import type { Handler } from "@/inngest/embedded/call-function";
import { type CallsUnderWay, callsUnderWay } from "@/inngest/embedded/calls-under-way";
import { claim } from "@/inngest/embedded/claim";
import { endDeadLeases } from "@/inngest/embedded/end-dead-leases";
import { deleteOld } from "@/inngest/embedded/erase-old.sql";
import type { Functions } from "@/inngest/embedded/function-config";
import { functionsOf } from "@/inngest/embedded/functions-of";
import { ingest } from "@/inngest/embedded/ingest";
import type { JobEvent } from "@/inngest/embedded/job-event";
import { makeCall } from "@/inngest/embedded/make-call";
import { type Schedules, schedulesOf } from "@/inngest/embedded/schedules";
import { asSystem } from "@/lib/db/as-user";
import { type Bell, bell } from "@/lib/events/bell";
import { describeError, log } from "@/lib/log";
import { processName } from "@/lib/process-name";

export interface ExecutorOptions {
  /** The served app: what `serve` of the SDK gives. */
  handler: Handler;
  /** Calls at once in this process. */
  workers?: number;
  /** After this long without a sign of life a call is made again. */
  leaseMs?: number;
  /** Before the first retry; each one after waits twice as long. */
  retryBaseMs?: number;
  /** How long at most until it looks for what other processes left. */
  lookEveryMs?: number;
}

export interface Executor {
  /** Takes events: acknowledged means kept. */
  take: (events: JobEvent[]) => Promise<void>;
  /** Begins nothing more, waits up to `graceMs` for what runs, and gives the rest back. */
  stop: (graceMs?: number) => Promise<void>;
}

const ERASE_EVERY_MS = 600_000;
const RETRY_AFTER_TROUBLE_MS = 1_000;

/**
 * Runs the functions of a served app on tables of our own database, several processes beside one another. Throws at start
 * when a function uses a feature that it lacks.
 */
export async function startExecutor(options: ExecutorOptions): Promise<Executor> {
  const functions = await functionsOf(options.handler);
  const doorbell = bell();
  const stopping = new AbortController();
  const lease = { leasedBy: processName(), leaseMs: options.leaseMs ?? 30_000 };
  await endDeadLeases();
  const calls = callsUnderWay(lease, doorbell.ring);
  const schedules = schedulesOf(functions);
  const house = { options, functions, calls, schedules, lease, bell: doorbell, signal: stopping.signal };
  const looping = keepCalling(house);
  return {
    take: async (events) => {
      await asSystem((tx) => ingest(tx, functions, events));
      doorbell.ring();
    },
    stop: async (graceMs = 5_000) => {
      stopping.abort();
      doorbell.ring();
      await looping;
      await calls.end(graceMs);
    },
  };
}

interface House {
  options: ExecutorOptions;
  functions: Functions;
  calls: CallsUnderWay;
  schedules: Schedules;
  lease: { leasedBy: string; leaseMs: number };
  bell: Bell;
  signal: AbortSignal;
}

async function keepCalling(house: House): Promise<void> {
  let erasedAt = 0;
  while (!house.signal.aborted) {
    try {
      if (Date.now() - erasedAt > ERASE_EVERY_MS) {
        await asSystem(deleteOld);
        erasedAt = Date.now();
      }
      const waitMs = await callWhatIsDue(house);
      if (waitMs > 0 && !house.signal.aborted) await house.bell.wait(waitMs);
    } catch (error) {
      log().warn({ error: describeError(error) }, "jobs wait for the database");
      await house.bell.wait(RETRY_AFTER_TROUBLE_MS);
    }
  }
}

/** Begins what is due and finds a free place; returns in how many ms to look again, if nobody rings before. */
async function callWhatIsDue(house: House): Promise<number> {
  const { options, functions, calls, schedules, lease, signal } = house;
  const { handler, workers = 4, retryBaseMs = 2_000, lookEveryMs = 2_000 } = options;
  if ((schedules.dueMs() ?? 1) <= 0) await schedules.begin();
  const most = workers - calls.ids().length;
  // The bell rings when one of them ends.
  if (most <= 0) return lookEveryMs;
  const functionIds = [...functions.keys()];
  const { claimed, next, mayBeMore } = await claim({ most, ...lease, except: calls.ids(), functionIds });
  const isStopping = () => signal.aborted;
  const means = { handler, functions, leasedBy: lease.leasedBy, retryBaseMs, isStopping };
  for (const call of claimed) calls.begin(call, () => makeCall(means, call));
  if (mayBeMore) return 0;
  if (next.heldBackMs !== null && next.heldBackMs <= 0 && (await beginHeldBack(functions))) return 0;
  // The bell rings when a place becomes free for what is due and found none.
  const laterMs = [next.callMs, next.heldBackMs].map((ms) => (ms !== null && ms > 0 ? ms : lookEveryMs));
  return Math.max(1, Math.min(lookEveryMs, schedules.dueMs() ?? lookEveryMs, ...laterMs));
}
