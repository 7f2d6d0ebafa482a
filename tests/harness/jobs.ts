import { setTimeout as pause } from "node:timers/promises";
import type { Inngest, InngestFunction } from "inngest";
import { allFunctions } from "@/inngest/all-functions";
import { embeddedTransport } from "@/inngest/embedded/embedded-transport";
import { type ExecutorOptions, startExecutor } from "@/inngest/embedded/executor";
import { openJobs } from "@/inngest/open-jobs";
import { serveJobs } from "@/inngest/serve-jobs";
import { asSystem } from "@/lib/db/as-user";
import { inngest, makeClient } from "@/lib/events/client";
import { keepSending } from "@/lib/events/keep-sending";
import { setTransport } from "@/lib/events/transport";

/** Functions of a test's own on the executor of the product, as quick as a test wants it. */
export async function running(
  make: (client: Inngest) => InngestFunction.Any[],
  options: Partial<ExecutorOptions> = {},
) {
  let transport: typeof globalThis.fetch = async () =>
    Response.json({ error: "not started" }, { status: 503 });
  const client = makeClient((...given) => transport(...given));
  const handler = serveJobs(client, make(client));
  const quick = { retryBaseMs: 20, lookEveryMs: 200, leaseMs: 3_000 };
  const executor = await startExecutor({ handler, ...quick, ...options });
  transport = embeddedTransport(executor);
  return { client, executor, send: client.send.bind(client) };
}

/** Nothing of earlier tests is left in the queue or on its way to it. */
export async function emptyQueue(): Promise<void> {
  await asSystem(async (tx) => {
    for (const table of [tx.outbox, tx.jobEvent, tx.jobWait, tx.jobDebounce, tx.jobRun]) {
      await (table as typeof tx.outbox).deleteMany();
    }
  });
}

/** How many rows the queue holds of each kind. */
export async function queueSizes() {
  return asSystem(async (tx) => ({
    outbox: await tx.outbox.count(),
    calls: await tx.jobQueue.count(),
    running: await tx.jobRun.count({ where: { status: "running" } }),
    parked: await tx.jobRun.count({ where: { status: "parked" } }),
    debounced: await tx.jobDebounce.count(),
  }));
}

/** The jobs of the product as a process runs them, with nothing of earlier tests in the queue. Returns what ends them. */
export async function startHouseJobs(): Promise<() => Promise<void>> {
  await emptyQueue();
  const jobs = openJobs();
  await jobs.start();
  const stopping = new AbortController();
  const sending = keepSending(stopping.signal);
  return async () => {
    stopping.abort();
    await sending;
    await jobs.stop(5_000);
  };
}

/** The same with retries as quick as a test wants them: of a job that fails each time one sees the end. */
export async function startQuickHouseJobs(): Promise<() => Promise<void>> {
  await emptyQueue();
  const handler = serveJobs(inngest(), allFunctions(inngest()));
  const executor = await startExecutor({ handler, retryBaseMs: 2, lookEveryMs: 100 });
  setTransport(embeddedTransport(executor));
  const stopping = new AbortController();
  const sending = keepSending(stopping.signal);
  return async () => {
    stopping.abort();
    await sending;
    await executor.stop(5_000);
  };
}

/** A function of three steps that says what it does; where it `hangs`, its second step never ends. */
export function marking(client: Inngest, mark: (word: string) => void, hangs: boolean) {
  return [
    client.createFunction({ id: "marks", triggers: [{ event: "mark" }] }, async ({ step }) => {
      await step.run("first", () => mark("first"));
      await step.run("second", async () => {
        mark("second begun");
        if (hangs) await new Promise(() => undefined);
        mark("second");
      });
      await step.run("third", () => mark("third"));
    }),
  ];
}

/** Calls of which three run at once at most, and one of each person; they say when they begin and end. */
export function limited(client: Inngest, mark: (word: string) => void) {
  const concurrency: [{ limit: number; key: string }, { limit: number }] = [
    { limit: 1, key: "event.data.who" },
    { limit: 3 },
  ];
  return [
    client.createFunction(
      { id: "limited", triggers: [{ event: "work" }], concurrency },
      async ({ event, step }) => {
        await step.run("work", async () => {
          mark(`begin ${event.data.who}`);
          await pause(15);
          mark(`end ${event.data.who}`);
        });
      },
    ),
  ];
}
