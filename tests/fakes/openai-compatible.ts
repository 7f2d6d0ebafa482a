import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How every next call is answered. Default: the words of `text`, one delta each. */
export interface ChatScript {
  text?: string;
  status?: number;
  /** After this many deltas: drop the connection, fall silent, or send what is not JSON. */
  cutAfter?: number;
  silentAfter?: number;
  garbleAfter?: number;
  finish?: "stop" | "content_filter";
  /** It never says what it took. */
  tellsNoUsage?: boolean;
}

/** A scripted server of the chat-completions API, as Ollama and vLLM offer it. */
export async function startFakeChatServer() {
  const calls: { authorization: string | undefined; body: Record<string, unknown> }[] = [];
  let script: ChatScript = {};
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    calls.push({ authorization: request.headers.authorization, body });
    if (!script.status) return answer(response, script);
    response.writeHead(script.status, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { message: "The script says no." } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    play: (next: ChatScript) => {
      script = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(response: ServerResponse, script: ChatScript): void {
  const {
    text = "Learn one thing well.",
    cutAfter,
    silentAfter,
    garbleAfter,
    finish = "stop",
    tellsNoUsage,
  } = script;
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (choice: object, more: object = {}) =>
    response.write(
      `data: ${JSON.stringify({ id: "1", created: 1, model: "m", choices: [choice], ...more })}\n\n`,
    );
  for (const [index, content] of (text.match(/\s*\S+\s*/g) ?? []).entries()) {
    // In a moment, so that what was written before has left.
    if (index === cutAfter) return void setTimeout(() => response.destroy(), 50);
    if (index === silentAfter) return;
    if (index === garbleAfter) response.write("data: {broken\n\n");
    send({ index: 0, delta: { role: "assistant", content } });
  }
  send(
    { index: 0, delta: {}, finish_reason: finish },
    tellsNoUsage ? {} : { usage: { prompt_tokens: 11, completion_tokens: 4, total_tokens: 15 } },
  );
  response.end("data: [DONE]\n\n");
}
