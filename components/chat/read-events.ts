import type { ReplyEvent } from "@/lib/advisor/contract";

/**
 * The events of a reply, one batch for each piece that arrives. Returns true when the stream was closed by
 * `[DONE]`, false when it was cut. Throws when the network fails midway.
 */
export async function* readEvents(response: Response): AsyncGenerator<ReplyEvent[], boolean> {
  // A page that only shows what was said does without it.
  const { createParser } = await import("eventsource-parser");
  let batch: ReplyEvent[] = [];
  let isDone = false;
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === "[DONE]") isDone = true;
      else batch.push(JSON.parse(data));
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    parser.feed(value);
    if (batch.length > 0) yield batch;
    batch = [];
  }
  return isDone;
}
