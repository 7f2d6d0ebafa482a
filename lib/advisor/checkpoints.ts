import type { Actor } from "@/lib/actor";
import type { CallMeter } from "@/lib/advisor/call-meter";
import { CHECKPOINT_MS, HEARTBEAT_MS, LEASE_SECONDS } from "@/lib/advisor/lease";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { usageOf } from "@/lib/advisor/usage-of";
import { checkpointReply } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

/** Between two writes where one takes as long as a checkpoint's time: the database gets its breath. */
const SHORTEST_PAUSE_MS = 100;

/**
 * Keeps what has come of a reply, and what it took, at least every 0.8 s while it grows, and its lease every 5 s while it
 * does not. Stops the reply when its row is gone. `end()` waits for the write that is on its way.
 */
export function keepCheckpoints(
  actor: Actor,
  live: LiveReply,
  meter: () => CallMeter | undefined,
): { end: () => Promise<void> } {
  let keptLength = 0;
  let keptAt = Date.now();
  let hasEnded = false;
  const write = async () => {
    try {
      const length = live.text.length;
      const soFar = { text: live.storable, usage: usageSoFar(meter()) };
      const isOurs = await checkpointReply(actor, live.replyId, soFar, LEASE_SECONDS);
      keptLength = length;
      keptAt = Date.now();
      if (!isOurs) live.abandon();
    } catch (error) {
      log().warn({ reply: live.replyId, error: describeError(error) }, "checkpoint failed");
    }
  };
  let timer: NodeJS.Timeout;
  let writing: Promise<void> = Promise.resolve();
  const writeAfter = (pauseMs: number) => {
    timer = setTimeout(() => {
      writing = writeWhenDue();
    }, pauseMs);
  };
  const writeWhenDue = async () => {
    const begunAt = Date.now();
    if (live.text.length > keptLength || begunAt - keptAt > HEARTBEAT_MS) await write();
    // A slow write does not cost the next one its turn.
    if (!hasEnded) writeAfter(Math.max(SHORTEST_PAUSE_MS, CHECKPOINT_MS - (Date.now() - begunAt)));
  };
  writeAfter(CHECKPOINT_MS);
  return {
    end: async () => {
      hasEnded = true;
      clearTimeout(timer);
      await writing;
    },
  };
}

/** What is booked if this process dies now. */
function usageSoFar(meter: CallMeter | undefined) {
  const took = meter?.soFar();
  return meter && took ? usageOf(meter.call, took) : null;
}
