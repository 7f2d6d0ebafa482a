import type { Actor } from "@/lib/actor";
import { CHECKPOINT_MS, HEARTBEAT_MS, LEASE_SECONDS } from "@/lib/advisor/lease";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { checkpointReply } from "@/lib/conversations";
import { describeError, log } from "@/lib/log";

/**
 * Keeps what has come of a reply at least every 0.8 s while it grows, and its lease every 5 s while it does not. Stops
 * the reply when its row is gone. `end()` waits for the write that is on its way.
 */
export function keepCheckpoints(actor: Actor, live: LiveReply): { end: () => Promise<void> } {
  let keptLength = 0;
  let keptAt = Date.now();
  let writing: Promise<void> = Promise.resolve();
  let isWriting = false;
  const write = async () => {
    isWriting = true;
    try {
      const length = live.text.length;
      const isOurs = await checkpointReply(actor, live.replyId, live.storable, LEASE_SECONDS);
      keptLength = length;
      keptAt = Date.now();
      if (!isOurs) live.stopping.abort("gone");
    } catch (error) {
      log().warn({ reply: live.replyId, error: describeError(error) }, "checkpoint failed");
    } finally {
      isWriting = false;
    }
  };
  const timer = setInterval(() => {
    const isDue = live.text.length > keptLength || Date.now() - keptAt > HEARTBEAT_MS;
    if (isDue && !isWriting) writing = write();
  }, CHECKPOINT_MS);
  return {
    end: async () => {
      clearInterval(timer);
      await writing;
    },
  };
}
