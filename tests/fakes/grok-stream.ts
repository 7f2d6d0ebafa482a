import type { ServerResponse } from "node:http";

/** How the next call is answered. Default: the words of `text`, one delta each. */
export interface Script {
  text?: string;
  /** What it thinks before its first word. */
  thought?: string;
  /** Milliseconds before the first byte, and between deltas. */
  delayMs?: number;
  gapMs?: number;
  /** After this many deltas: drop the connection, or fall silent. */
  cutAfter?: number;
  silentAfter?: number;
  /** Deltas as they are, in the place of words. */
  deltas?: string[];
  /** After this many deltas: an event that is not JSON. */
  garbleAfter?: number;
  /** How the answer ends in the place of `completed`: its reason for being incomplete. */
  incomplete?: "content_filter" | "max_output_tokens";
  status?: number;
  headers?: Record<string, string>;
  /** Answers what it reads, in the place of `text`; what it would do besides comes as calls of tools. */
  answer?: (input: unknown) => { text: string; tools: { name: string; arguments: string }[] };
}

export const usage = {
  input_tokens: 12,
  output_tokens: 7,
  total_tokens: 19,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens_details: { reasoning_tokens: 0 },
};

type Send = (event: { type: string; [field: string]: unknown }) => void;

type Told = Script & { tools?: { name: string; arguments: string }[] };

/** Streams what a script says as events of xAI's Responses API; `n` tells the answers apart. */
export async function stream(
  response: ServerResponse,
  model: string,
  script: Told,
  n: number,
): Promise<void> {
  const send: Send = (event) => response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  const base = { id: `resp_${n}`, object: "response", created_at: 1_790_000_000, model };
  const place = { item_id: `msg_${n}`, output_index: 0, content_index: 0 };
  const item = { type: "message", id: place.item_id, role: "assistant" };
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  send({ type: "response.created", response: { ...base, status: "in_progress", output: [] } });
  for (const [index, tool] of (script.tools ?? []).entries()) {
    const call = { type: "function_call", id: `fc_${n}_${index}`, call_id: `call_${n}_${index}`, ...tool };
    send({
      type: "response.output_item.added",
      output_index: index + 1,
      item: { ...call, status: "in_progress" },
    });
    send({
      type: "response.output_item.done",
      output_index: index + 1,
      item: { ...call, status: "completed" },
    });
  }
  if (script.thought) think(send, script.thought, n);
  const begun = { ...item, status: "in_progress", content: [] };
  send({ type: "response.output_item.added", output_index: 0, item: begun });
  const deltas = script.deltas ?? (script.text ?? "Here is **some** advice.").match(/\s*\S+\s*/g) ?? [];
  const isWhole = await say(response, deltas, script, (delta) =>
    send({ type: "response.output_text.delta", ...place, delta }),
  );
  if (!isWhole) return;
  if (script.incomplete) return void response.end(incompleteEvent(base, script.incomplete));
  const text = deltas.join("");
  const done = { ...item, status: "completed", content: [{ type: "output_text", text, annotations: [] }] };
  send({ type: "response.output_text.done", ...place, text });
  send({ type: "response.output_item.done", output_index: 0, item: done });
  send({ type: "response.completed", response: { ...base, status: "completed", output: [done], usage } });
  response.end();
}

function think(send: Send, delta: string, n: number): void {
  const place = { item_id: `rs_${n}`, output_index: 0, summary_index: 0 };
  const item = { type: "reasoning", id: place.item_id, summary: [], status: "in_progress" };
  send({ type: "response.output_item.added", output_index: 0, item });
  send({ type: "response.reasoning_summary_text.delta", ...place, delta });
}

/** False when the script broke off, or nobody listens any more. */
async function say(
  response: ServerResponse,
  deltas: string[],
  { gapMs = 0, cutAfter, silentAfter, garbleAfter }: Script,
  send: (delta: string) => void,
): Promise<boolean> {
  for (const [index, delta] of deltas.entries()) {
    if (index === cutAfter) {
      // In a moment, so that what was written before has left.
      setTimeout(() => response.destroy(), 50);
      return false;
    }
    if (index === garbleAfter) response.write("data: {broken\n\n");
    if (index === silentAfter || response.destroyed) return false;
    send(delta);
    if (gapMs) await pause(gapMs);
  }
  return true;
}

function incompleteEvent(base: object, reason: string): string {
  const response = { ...base, status: "incomplete", output: [], usage, incomplete_details: { reason } };
  return `data: ${JSON.stringify({ type: "response.incomplete", response })}\n\n`;
}

export function pause(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
