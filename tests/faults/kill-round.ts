import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { App } from "./app.ts";
import type { Client } from "./client.ts";
import { pidOf, type Victim } from "./processes.ts";

interface Message {
  id: string;
  role: string;
  text: string;
  status: string;
}

/** What was acknowledged: to be found again after every later kill. */
export interface Acknowledged {
  conversation: string;
  id: string;
  text: string;
}

/**
 * Sends a message, kills the victim while the reply streams, heals, and checks: the message is there once and whole, the
 * reply is complete or interrupted with a beginning of what the model said, and contains what the client saw but for
 * one second's worth. Throws what is broken.
 */
export async function killRound(
  app: App,
  client: Client,
  victim: Victim,
  answer: string,
): Promise<Acknowledged> {
  const conversation = randomUUID();
  await client.data("POST", "/api/v1/conversations", { id: conversation });
  const message = { id: randomUUID(), text: `Round ${randomUUID()}: what should I do next?` };
  const path = `/api/v1/conversations/${conversation}/messages`;
  const response = await client.call("POST", path, message, { accept: "text/event-stream" });
  if (!response.ok) throw new Error(`message answered ${response.status}`);
  const afterDeltas = Math.floor(Math.random() * 60);
  await readDeltas(response, afterDeltas);
  process.kill(pidOf(victim, app.pid), "SIGKILL");
  if (victim === "launcher") {
    await app.ended();
    await app.start();
  } else {
    await pause(300);
    await app.ready();
  }
  const reply = await settledReply(client, path);
  if (!answer.startsWith(reply.text))
    throw new Error("the kept reply is not a beginning of what the model said");
  if (reply.status === "complete" && reply.text !== answer) throw new Error("a complete reply is not whole");
  if (!["complete", "interrupted"].includes(reply.status)) throw new Error(`the reply is ${reply.status}`);
  const acknowledged = { conversation, ...message };
  await findAgain(client, acknowledged);
  return acknowledged;
}

export async function findAgain(client: Client, { conversation, id, text }: Acknowledged): Promise<void> {
  const messages = await client.data<Message[]>("GET", `/api/v1/conversations/${conversation}/messages`);
  const same = messages.filter((message) => message.id === id);
  if (same.length !== 1 || same[0]?.text !== text)
    throw new Error(`message ${id} is there ${same.length} times`);
  if (messages.length !== 2) throw new Error(`the conversation holds ${messages.length} messages, not 2`);
}

async function settledReply(client: Client, path: string): Promise<Message> {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(250)) {
    const messages = await client.data<Message[]>("GET", path);
    const reply = messages.find((message) => message.role === "assistant");
    if (reply && reply.status !== "streaming") return reply;
  }
  throw new Error("30 s after healing the reply is still streaming");
}

async function readDeltas(response: Response, count: number): Promise<void> {
  const decoder = new TextDecoder();
  let seen = 0;
  for await (const chunk of response.body ?? []) {
    seen += decoder.decode(chunk, { stream: true }).split('"text-delta"').length - 1;
    if (seen >= count) return;
  }
}
