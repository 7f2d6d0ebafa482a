import { sse } from "@/lib/http/sse";

interface Answer<Event> {
  events: AsyncIterable<Event>;
  idOf: (event: Event) => string | undefined;
  whole: () => Promise<unknown>;
}

/** The answer as the client asked for it: a stream of events for `Accept: text/event-stream`, else when it is whole. */
export function streamOrWhole<Event>(
  request: Request,
  { events, idOf, whole }: Answer<Event>,
): Response | Promise<unknown> {
  const accepts = (request.headers.get("accept") ?? "").toLowerCase();
  if (accepts.includes("text/event-stream")) return sse(events, { signal: request.signal, idOf });
  return whole();
}
