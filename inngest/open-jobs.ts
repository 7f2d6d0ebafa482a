import { allFunctions } from "@/inngest/all-functions";
import { embeddedTransport } from "@/inngest/embedded/embedded-transport";
import { type Executor, startExecutor } from "@/inngest/embedded/executor";
import { serveHere, serveJobs } from "@/inngest/serve-jobs";
import { env } from "@/lib/env";
import { inngest } from "@/lib/events/client";
import { jobServer } from "@/lib/events/job-server";
import { setTransport } from "@/lib/events/transport";

/** Where the background jobs run. */
export interface Jobs {
  choice: "embedded" | "server";
  /** What the address for job servers answers. */
  answer: (request: Request) => Promise<Response>;
  /** Throws when the functions cannot be run there. */
  start: () => Promise<void>;
  /** Waits up to `graceMs` for what runs. */
  stop: (graceMs: number) => Promise<void>;
}

/** On the Inngest server that the settings name, else embedded in this process. */
export function openJobs(): Jobs {
  return jobServer(env()).isEmbedded ? embeddedJobs() : servedJobs();
}

function embeddedJobs(): Jobs {
  let executor: Executor | undefined;
  return {
    choice: "embedded",
    // Calls in process are unsigned, so nobody outside may make one.
    answer: async () => new Response(null, { status: 404 }),
    start: async () => {
      executor = await startExecutor({ handler: serveHere(inngest(), allFunctions(inngest())) });
      setTransport(embeddedTransport(executor));
    },
    stop: async (graceMs) => executor?.stop(graceMs),
  };
}

const CALLS = ["GET", "POST", "PUT"];

function servedJobs(): Jobs {
  const serve = serveJobs(inngest(), allFunctions(inngest()));
  return {
    choice: "server",
    answer: async (request) =>
      CALLS.includes(request.method) ? serve(request) : new Response(null, { status: 405 }),
    start: async () => undefined,
    stop: async () => undefined,
  };
}
