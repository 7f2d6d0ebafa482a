import { durationMs } from "@/inngest/embedded/durations";
import { keyOf, matches } from "@/inngest/embedded/expressions";
import type { FunctionConfig, Functions } from "@/inngest/embedded/function-config";
import { holdBack, insertRuns, type NewRun, takeNewEvents, waitersFor } from "@/inngest/embedded/ingest.sql";
import type { JobEvent } from "@/inngest/embedded/job-event";
import { placesOf } from "@/inngest/embedded/places";
import { keepStep } from "@/inngest/embedded/settle.sql";
import type { Tx } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";

/** Takes events: begins what they trigger and wakes what waits for them. One that was taken before does nothing. */
export async function ingest(tx: Tx, functions: Functions, events: JobEvent[]): Promise<void> {
  const fresh = await takeNewEvents(
    tx,
    events.map(({ id }) => id),
  );
  // Of two equal ids in one parcel the first counts.
  const taken = events.filter(({ id }) => fresh.delete(id));
  if (taken.length === 0) return;
  const runs: NewRun[] = [];
  for (const event of taken) {
    for (const config of functions.values()) {
      if (!isTriggeredBy(config, event)) continue;
      if (config.debounce) await holdBack(tx, heldBack(config, config.debounce, event));
      else runs.push(newRun(config, event));
    }
  }
  await insertRuns(tx, runs);
  await wakeWaiters(tx, taken);
}

/** A run of a function that an event begins. */
export function newRun(config: FunctionConfig, event: JobEvent, parent: Partial<NewRun> = {}): NewRun {
  const idempotencyKey = config.idempotency ? keyOf(config.idempotency, event) : null;
  return { id: newId(), functionId: config.id, event, idempotencyKey, ...placesOf(config, event), ...parent };
}

function isTriggeredBy({ triggers }: FunctionConfig, event: JobEvent): boolean {
  return triggers.some(
    (trigger) =>
      "event" in trigger &&
      trigger.event === event.name &&
      (!trigger.expression || matches(trigger.expression, { event })),
  );
}

function heldBack(
  config: FunctionConfig,
  debounce: { key?: string; period: string; timeout?: string },
  event: JobEvent,
) {
  const { key, period, timeout } = debounce;
  return {
    functionId: config.id,
    key: key ? keyOf(key, event) : "",
    event,
    periodMs: durationMs(period),
    timeoutMs: timeout ? durationMs(timeout) : null,
  };
}

async function wakeWaiters(tx: Tx, events: JobEvent[]): Promise<void> {
  const waiters = await waitersFor(
    tx,
    events.map(({ name }) => name),
  );
  for (const waiter of waiters) {
    const event = events.find(
      (one) =>
        one.name === waiter.eventName &&
        (!waiter.expression || matches(waiter.expression, { event: waiter.event, async: one })),
    );
    if (event) await keepStep(tx, waiter.runId, waiter.hash, { type: "data", data: event });
  }
}
