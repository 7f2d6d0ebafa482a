import { sse } from "@/lib/http/sse";

interface Answer {
  events: AsyncIterable<unknown>;
  whole: () => Promise<unknown>;
}

/** The answer as the client asked for it: a stream of events for `Accept: text/event-stream`, else when it is whole. */
export function streamOrWhole(request: Request, answer: Answer): Response | Promise<unknown> {
  const accepts = (request.headers.get("accept") ?? "").toLowerCase();
  if (accepts.includes("text/event-stream")) return sse(answer.events, { signal: request.signal });
  return answer.whole();
}
