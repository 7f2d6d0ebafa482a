import { log } from "@/lib/log";
import { currentRequest } from "@/lib/request-context";

/** The parts of a turn that are timed. They may overlap: `embed` and `recall` happen within `gather`. */
type Part = "auth" | "store" | "gather" | "embed" | "recall" | "model";

/** Runs a part of a request's work and notes the milliseconds it took; outside a request it only runs it. */
export async function timed<T>(part: Part, work: () => Promise<T>): Promise<T> {
  const timing = currentRequest()?.timing;
  const begunAt = performance.now();
  try {
    return await work();
  } finally {
    if (timing) timing.parts[part] = performance.now() - begunAt;
  }
}

/** Begins a part that ends where its work does not return; the function it gives ends it. */
export function startTiming(part: Part): () => void {
  const timing = currentRequest()?.timing;
  const begunAt = performance.now();
  return () => {
    if (timing) timing.parts[part] = performance.now() - begunAt;
  };
}

/** One debug line when the first token goes out: milliseconds since the request came, and those of each part. */
export function logFirstToken(): void {
  const timing = currentRequest()?.timing;
  if (!timing) return;
  const entries = Object.entries(timing.parts).map(([part, ms]) => [`${part}_ms`, inTenths(ms)]);
  const sinceRequest = inTenths(performance.now() - timing.startedAt);
  log().debug({ first_token_ms: sinceRequest, ...Object.fromEntries(entries) }, "first token");
}

function inTenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
