import { AsyncLocalStorage } from "node:async_hooks";
import { EventWriter } from "@/lib/http/event-writer";
import { toDomainError } from "@/lib/http/failure";
import { eventIn, theirLocale } from "@/lib/http/in-their-language";

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-store, no-transform",
  connection: "keep-alive",
  "x-vercel-ai-ui-message-stream": "v1",
  "x-accel-buffering": "no",
};

/**
 * Events as the AI SDK's UI message stream: `data: {json}\n\n` each, a comment every 15 s, `data: [DONE]` last;
 * without that when the iterator returns false, which says that more would have come elsewhere. `idOf` gives an event
 * the id that its reader may send back as `Last-Event-ID`.
 * When the browser leaves, `signal` aborts and the iterator's `return()` is called; an iterator that waits for
 * something should heed the same signal, for `return()` cannot wake it. An exception becomes a last `error` event; what
 * tells of a failure is in the language of who asks.
 */
export function sse<Event>(
  events: AsyncIterable<Event>,
  { signal, idOf }: { signal: AbortSignal; idOf?: (event: Event) => string | undefined },
): Response {
  const iterator = events[Symbol.asyncIterator]();
  // Whoever drains the stream runs outside the request: its id must come along to the log lines.
  const inRequest = AsyncLocalStorage.snapshot();
  const writer = new EventWriter(() => inRequest(() => stop(iterator)));
  signal.addEventListener("abort", () => writer.leave(), { once: true });
  if (signal.aborted) writer.leave();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      writer.open(controller);
      void send(iterator, writer, idOf);
    },
    pull: () => writer.flush(),
    cancel: () => writer.leave(),
  });
  return new Response(body, { headers: HEADERS });
}

async function send<Event>(
  iterator: AsyncIterator<Event>,
  writer: EventWriter,
  idOf?: (event: Event) => string | undefined,
): Promise<void> {
  const locale = theirLocale();
  let isWhole = true;
  try {
    while (!writer.isClosed) {
      const step = await iterator.next();
      if (step.done) {
        isWhole = step.value !== false;
        break;
      }
      writer.write(JSON.stringify(eventIn(locale, step.value)), idOf?.(step.value));
    }
  } catch (error) {
    const event = { type: "error", errorText: toDomainError(error).message };
    writer.write(JSON.stringify(eventIn(locale, event)));
  }
  writer.end({ isWhole });
}

function stop(iterator: AsyncIterator<unknown>): void {
  // A failure to tidy up has nobody left to tell.
  iterator.return?.().catch(() => undefined);
}
