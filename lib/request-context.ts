import { AsyncLocalStorage } from "node:async_hooks";

/** What every line of a request's work may know without being handed it. */
export interface RequestContext {
  requestId: string;
  userId?: string;
  /** Where it came from; null where the server did not say. */
  address?: string | null;
  /** One of the product's languages: how whoever sent it is told what went wrong. */
  locale?: string;
  /** What is left of the requests that its sender may make, once that is known. */
  standing?: { limit: number; left: number; seconds: number };
  /** When the request came (`performance.now()`), and the milliseconds of its parts so far. */
  timing: { startedAt: number; parts: Record<string, number> };
}

type Requests = AsyncLocalStorage<RequestContext>;

// Next bundles pages, handlers and instrumentation apart: one storage for all of them.
const kept = globalThis as typeof globalThis & { careerAdvisorRequests?: Requests };

/** The request this work belongs to, or undefined outside one (start-up, sweeps). */
export function currentRequest(): RequestContext | undefined {
  return requests().getStore();
}

export function withinRequest<T>(context: RequestContext, work: () => T): T {
  return requests().run(context, work);
}

function requests(): Requests {
  kept.careerAdvisorRequests ??= new AsyncLocalStorage();
  return kept.careerAdvisorRequests;
}
