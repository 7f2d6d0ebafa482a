import { Agent, type IncomingMessage, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** One POST whose answer is a stream of events. `mark` stands once in every event that carries text. */
export interface StreamRequest {
  url: string;
  headers?: Record<string, string>;
  body: unknown;
  mark: string;
}

export interface StreamReading {
  /** Milliseconds from the request to the first text. */
  firstMs: number;
  /** Milliseconds between arrivals of text; what arrives together counts as one arrival. */
  gapsMs: number[];
  /** How many events carried text. */
  deltas: number;
}

/** Reads one stream to its end. Throws when the answer is not 2xx, breaks off, or carries no text. */
export function readStream({ url, headers, body, mark }: StreamRequest): Promise<StreamReading> {
  return new Promise((resolve, reject) => {
    const sentAt = performance.now();
    const call = request(url, {
      method: "POST",
      agent,
      headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
    });
    call.on("error", reject);
    call.on("response", (answer) => resolve(readAnswer(answer, sentAt, mark)));
    call.end(JSON.stringify(body));
  });
}

async function readAnswer(answer: IncomingMessage, sentAt: number, mark: string): Promise<StreamReading> {
  const reading: StreamReading = { firstMs: Number.NaN, gapsMs: [], deltas: 0 };
  let lastAt = 0;
  let tail = "";
  let text = "";
  for await (const chunk of answer.setEncoding("utf8")) {
    text = tail + chunk;
    const count = text.split(mark).length - 1;
    // A mark that is cut by the border of two chunks is found in the second.
    tail = text.slice(Math.max(text.lastIndexOf(mark) + mark.length, text.length - mark.length + 1));
    if (count === 0) continue;
    const now = performance.now();
    if (reading.deltas === 0) reading.firstMs = now - sentAt;
    else reading.gapsMs.push(now - lastAt);
    lastAt = now;
    reading.deltas += count;
  }
  if (answer.statusCode !== 200 && answer.statusCode !== 201) {
    throw new Error(`${answer.statusCode}: ${text.slice(0, 200)}`);
  }
  if (reading.deltas === 0) throw new Error(`a stream without text: ${text.slice(0, 200)}`);
  return reading;
}
