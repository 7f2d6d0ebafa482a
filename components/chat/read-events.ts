import type { ReplyEvent } from "@/lib/advisor/contract";

/** The server says something every 15 s, be it that it is still there. */
const LONGEST_SILENCE_MS = 40_000;

/**
 * The events of a reply, one batch for each piece that arrives. Returns true when the stream was closed by
 * `[DONE]`, false when it was cut or fell silent. Throws when the network fails midway.
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
    const piece = await nextOf(reader);
    if (!piece || piece.done) break;
    parser.feed(piece.value);
    if (batch.length > 0) yield batch;
    batch = [];
  }
  return isDone;
}

/** Null after a silence: where a network changed, a connection may be dead for long before the browser is told. */
async function nextOf(reader: ReadableStreamDefaultReader<string>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((done) => {
    timer = setTimeout(done, LONGEST_SILENCE_MS, null);
  });
  const piece = await Promise.race([reader.read(), silence]).finally(() => clearTimeout(timer));
  if (!piece) reader.cancel().catch(() => undefined);
  return piece;
}
