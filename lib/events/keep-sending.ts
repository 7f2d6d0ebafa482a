import { type Bell, bell } from "@/lib/events/bell";
import { drainOutbox } from "@/lib/events/drain-outbox";
import { describeError, log } from "@/lib/log";

/** What another process left behind is found at the latest after this. */
const LOOK_EVERY_MS = 10_000;
const SHORTEST_MS = 250;

interface Post {
  bell: Bell;
  released: Set<string>;
}

// Next bundles pages, handlers and instrumentation apart: whoever publishes rings the same bell.
const kept = globalThis as typeof globalThis & { careerAdvisorPost?: Post };

function post(): Post {
  kept.careerAdvisorPost ??= { bell: bell(), released: new Set() };
  return kept.careerAdvisorPost;
}

/** Something was published and its transaction has ended: send it now. `release` lets go what was held for a person. */
export function sendSoon(release?: string): void {
  if (release) post().released.add(release);
  post().bell.ring();
}

/** Sends what is published until `signal` aborts: at each ring, when something held or postponed is due, and now and then. */
export async function keepSending(signal: AbortSignal): Promise<void> {
  signal.addEventListener("abort", () => post().bell.ring(), { once: true });
  while (!signal.aborted) {
    let waitMs = LOOK_EVERY_MS;
    try {
      const released = [...post().released];
      post().released.clear();
      const { dueMs } = await drainOutbox(released);
      waitMs = Math.min(dueMs ?? LOOK_EVERY_MS, LOOK_EVERY_MS);
    } catch (error) {
      log().warn({ error: describeError(error) }, "the outbox waits for the database");
    }
    if (!signal.aborted) await post().bell.wait(Math.max(waitMs, SHORTEST_MS));
  }
}
