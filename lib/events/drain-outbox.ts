import { asSystem } from "@/lib/db/as-user";
import { backOffMs } from "@/lib/events/back-off";
import { inngest } from "@/lib/events/client";
import { deleteSent, postpone, releaseHeld, takeDue, type Waiting } from "@/lib/events/outbox.sql";
import { describeError, log } from "@/lib/log";

const MOST_AT_ONCE = 100;
/** Longer than the client tries to send; a process that died meanwhile leaves its rows to others after this. */
const LEASE_SECONDS = 60;
const BACK_OFF = { baseMs: 500, mostMs: 20_000 };

type Send = (events: Waiting[]) => Promise<unknown>;

/**
 * Sends what waits in the outbox, each person's events in order, until nothing is due, and returns how many were
 * acknowledged. What is not acknowledged stays and is tried again later, with the same id. `released` are people whose
 * held events may go. Never throws for a queue that is down.
 */
export async function drainOutbox(released: string[] = [], send: Send = sendToQueue): Promise<number> {
  let sent = 0;
  for (let held = released; ; held = []) {
    const waiting = await asSystem(async (tx) => {
      if (held.length > 0) await releaseHeld(tx, held);
      return takeDue(tx, MOST_AT_ONCE, LEASE_SECONDS);
    });
    if (waiting.length === 0 || !(await sendAll(waiting, send))) return sent;
    sent += waiting.length;
    if (waiting.length < MOST_AT_ONCE) return sent;
  }
}

async function sendAll(waiting: Waiting[], send: Send): Promise<boolean> {
  const ids = waiting.map(({ id }) => id);
  try {
    await send(waiting);
  } catch (error) {
    const attempt = Math.max(...waiting.map(({ attempts }) => attempts));
    const delayMs = backOffMs(attempt, BACK_OFF);
    log().warn({ events: ids.length, attempt, error: describeError(error) }, "the job queue does not answer");
    await asSystem((tx) => postpone(tx, ids, delayMs));
    return false;
  }
  await asSystem((tx) => deleteSent(tx, ids));
  return true;
}

/** The row's id is the event's: a queue that got it already takes it again and starts nothing. */
function sendToQueue(events: Waiting[]): Promise<unknown> {
  return inngest().send(events.map(({ id, name, data }) => ({ id, name, data })));
}
