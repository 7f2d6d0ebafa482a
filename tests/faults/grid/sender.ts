import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { ReplyEvent } from "../../../lib/advisor/contract.ts";
import type { Client } from "../client.ts";

interface Shown {
  replyId: string;
  text: string;
}

interface Stored {
  id: string;
  role: string;
  text: string;
  status: string;
}

/** One message of one person, as a browser sends it: again until it is accepted, and then followed to its end. */
export class Sender {
  readonly id = randomUUID();
  readonly conversationId = randomUUID();
  readonly text = `Message ${this.id}: what should I do next?`;
  isAcknowledged = false;
  shown: Shown[] = [];
  #leaving = new AbortController();
  #lastEventId: string | undefined;

  constructor(public client: Client) {}

  get path(): string {
    return `/api/v1/conversations/${this.conversationId}`;
  }

  get words(): number {
    return this.shown.at(-1)?.text.match(/\S+/g)?.length ?? 0;
  }

  async begin(): Promise<void> {
    await this.client.data("POST", "/api/v1/conversations", { id: this.conversationId });
  }

  /** Sends it and reads what comes. Never throws: a stream that breaks is what this is for. */
  async send(): Promise<void> {
    this.#leaving = new AbortController();
    const request = { id: this.id, text: this.text };
    await this.#read("POST", `${this.path}/messages`, request).catch(() => undefined);
  }

  /** The connection breaks on the browser's side. */
  leave(): void {
    this.#leaving.abort();
  }

  /** After everything healed: sends what was not acknowledged, listens to what runs, and gives the final reply. */
  async settle(withinMs = 90_000): Promise<Stored> {
    for (const end = Date.now() + withinMs; Date.now() < end; await pause(200)) {
      if (!this.isAcknowledged) await this.send();
      const reply = await this.reply().catch(() => undefined);
      if (reply && reply.status !== "streaming") return reply;
      if (reply) await this.resume();
    }
    throw new Error(`${withinMs / 1000} s after healing the reply has no final state`);
  }

  /** Listens again from where the stream broke. */
  async resume(): Promise<void> {
    this.#leaving = new AbortController();
    await this.#read("GET", `${this.path}/stream`).catch(() => undefined);
  }

  async again(replyId: string, how: "continue" | "retry"): Promise<void> {
    this.#lastEventId = undefined;
    this.#leaving = new AbortController();
    await this.#read("POST", `${this.path}/messages/${replyId}/${how}`);
  }

  async reply(): Promise<Stored | undefined> {
    const messages = await this.client.data<Stored[]>("GET", `${this.path}/messages`);
    return messages.findLast((message) => message.role === "assistant");
  }

  async #read(method: string, path: string, body?: unknown): Promise<void> {
    const place: Record<string, string> = this.#lastEventId ? { "last-event-id": this.#lastEventId } : {};
    const response = await this.client.fetch(path, {
      method,
      signal: this.#leaving.signal,
      headers: { accept: "text/event-stream", "content-type": "application/json", ...place },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
    if (method === "POST") this.isAcknowledged = true;
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of response.body ?? []) {
      const blocks = `${rest}${decoder.decode(chunk, { stream: true })}`.split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) this.#hear(block);
    }
  }

  #hear(block: string): void {
    const data = /^data: (\{.*)$/m.exec(block)?.[1];
    const event: ReplyEvent | undefined = data && JSON.parse(data);
    const id = /^id: (.+)$/m.exec(block)?.[1];
    if (event?.type === "start") this.#open(event.messageId, id);
    const last = this.shown.at(-1);
    if (event?.type === "text-delta" && last) last.text += event.delta;
    if (id) this.#lastEventId = id;
  }

  /** A stream that goes on where the last one broke adds to it; another one is told from its start. */
  #open(replyId: string, id: string | undefined): void {
    const last = this.shown.at(-1);
    if (last?.replyId === replyId && id === `${replyId}.${last.text.length}`) return;
    this.shown.push({ replyId, text: "" });
  }
}
