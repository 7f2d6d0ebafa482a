import { asSystem } from "@/lib/db/as-user";
import { backOffMs } from "@/lib/events/back-off";
import { inngest } from "@/lib/events/client";
import { deleteSent, nextDueMs, postpone, releaseHeld, takeDue, type Waiting } from "@/lib/events/outbox.sql";
import { describeError, log } from "@/lib/log";

const MOST_AT_ONCE = 100;
/** Longer than the client tries to send; a process that died meanwhile leaves its rows to others after this. */
const LEASE_SECONDS = 60;
const BACK_OFF = { baseMs: 500, mostMs: 20_000 };

type Send = (events: Waiting[]) => Promise<unknown>;

interface Drained {
  /** How many were acknowledged. */
  sent: number;
  /** Milliseconds until something may be due; null when the outbox is empty. */
  dueMs: number | null;
}

/**
 * Sends what waits in the outbox, each person's events in order, until nothing is due. What is not acknowledged stays and is tried again later, with the same id. `released` are people whose
 * held events may go. Never throws for a queue that is down.
 */
export async function drainOutbox(released: string[] = [], send: Send = sendToQueue): Promise<Drained> {
  let sent = 0;
  for (let held = released; ; held = []) {
    const { waiting, dueMs } = await take(held);
    if (waiting.length === 0) return { sent, dueMs };
    const { isSent, dueMs: thenMs } = await sendAll(waiting, send);
    if (isSent) sent += waiting.length;
    if (!isSent || waiting.length < MOST_AT_ONCE) return { sent, dueMs: thenMs };
  }
}

/** A look that finds nothing due holds nobody up. */
function take(released: string[]): Promise<{ waiting: Waiting[]; dueMs: number | null }> {
  return asSystem(async (tx) => {
    if (released.length > 0) await releaseHeld(tx, released);
    const dueMs = await nextDueMs(tx);
    if (dueMs === null || dueMs > 0) return { waiting: [], dueMs };
    return { waiting: await takeDue(tx, MOST_AT_ONCE, LEASE_SECONDS), dueMs };
  });
}

async function sendAll(waiting: Waiting[], send: Send): Promise<{ isSent: boolean; dueMs: number | null }> {
  const ids = waiting.map(({ id }) => id);
  try {
    await send(waiting);
  } catch (error) {
    const attempt = Math.max(...waiting.map(({ attempts }) => attempts));
    const delayMs = backOffMs(attempt, BACK_OFF);
    log().warn({ events: ids.length, attempt, error: describeError(error) }, "the job queue does not answer");
    return {
      isSent: false,
      dueMs: await asSystem((tx) => postpone(tx, ids, delayMs).then(() => nextDueMs(tx))),
    };
  }
  return { isSent: true, dueMs: await asSystem((tx) => deleteSent(tx, ids).then(() => nextDueMs(tx))) };
}

/** The row's id is the event's: a queue that got it already takes it again and starts nothing. */
function sendToQueue(events: Waiting[]): Promise<unknown> {
  return inngest().send(events.map(({ id, name, data }) => ({ id, name, data })));
}
