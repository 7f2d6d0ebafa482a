import { Inngest } from "inngest";
import { env } from "@/lib/env";
import { jobLog } from "@/lib/events/job-log";
import { jobServer } from "@/lib/events/job-server";
import { QuietErrors } from "@/lib/events/quiet-errors";
import { transport } from "@/lib/events/transport";

/** What stands before a function's name in its id: `career-advisor-sweep`. */
export const APP_ID = "career-advisor";

const kept = globalThis as typeof globalThis & { careerAdvisorInngest?: Inngest };

/** The one Inngest client of this process. Where it sends to is `setTransport`'s and the settings' affair. */
export function inngest(): Inngest {
  kept.careerAdvisorInngest ??= makeClient();
  return kept.careerAdvisorInngest;
}

/** A client of its own, for tests that serve their own functions. */
export function makeClient(fetch: typeof globalThis.fetch = transport): Inngest {
  const { baseUrl, eventKey, signingKey, isDev } = jobServer(env());
  return new Inngest({
    id: APP_ID,
    fetch,
    isDev,
    baseUrl,
    eventKey,
    ...(signingKey ? { signingKey } : {}),
    logger: jobLog,
    middleware: [QuietErrors],
    // One call a step, so that a step and its result are one on every executor.
    checkpointing: false,
  });
}
