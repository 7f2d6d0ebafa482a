import type { Executor } from "@/inngest/embedded/executor";
import { readEvents } from "@/inngest/embedded/job-event";

type Fetch = typeof globalThis.fetch;

/** What the Inngest client's `fetch` is when the executor lives in this process: events go to it, and nothing goes out. */
export function embeddedTransport(executor: Pick<Executor, "take">): Fetch {
  return async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    if (!pathname.startsWith("/e/")) {
      return Response.json({ error: "The embedded job executor lacks this." }, { status: 501 });
    }
    const events = readEvents(JSON.parse(String(init?.body)));
    await executor.take(events);
    return Response.json({ ids: events.map(({ id }) => id), status: 200 });
  };
}
