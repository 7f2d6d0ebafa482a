type Fetch = typeof globalThis.fetch;

// Next bundles pages, handlers and instrumentation apart: the one transport of this process.
const kept = globalThis as typeof globalThis & { careerAdvisorTransport?: Fetch };

/** How the client's requests travel from here on: over the network unless this was called. */
export function setTransport(fetch: Fetch): void {
  kept.careerAdvisorTransport = fetch;
}

/** The client's `fetch`. */
export const transport: Fetch = (input, init) =>
  (kept.careerAdvisorTransport ?? globalThis.fetch)(input, init);
