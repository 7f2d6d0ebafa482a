const KEEP_ALIVE_MS = 15_000;
const encoder = new TextEncoder();

/**
 * Events as Server-Sent Events in the AI SDK's UI message stream: `data: {json}\n\n`, closed by `data: [DONE]`. A client
 * that leaves ends the listening, never what is listened to. A comment every 15 s keeps proxies from closing it.
 */
export function sse(events: AsyncIterable<unknown>, { signal }: { signal?: AbortSignal } = {}): Response {
  const iterator = events[Symbol.asyncIterator]();
  let keepAlive: NodeJS.Timeout | undefined;
  const leave = () => {
    clearInterval(keepAlive);
    void iterator.return?.();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      keepAlive = setInterval(() => controller.enqueue(encoder.encode(": alive\n\n")), KEEP_ALIVE_MS);
      signal?.addEventListener("abort", leave, { once: true });
    },
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (!done) return controller.enqueue(encoder.encode(`data: ${JSON.stringify(value)}\n\n`));
      clearInterval(keepAlive);
      controller.enqueue(encoder.encode("data: [DONE]\n\n"));
      controller.close();
    },
    cancel: leave,
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-vercel-ai-ui-message-stream": "v1",
      "x-accel-buffering": "no",
    },
  });
}
