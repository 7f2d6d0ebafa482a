import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { App } from "./app.ts";
import type { Client } from "./client.ts";
import { pidOf, type Victim } from "./processes.ts";
import type { Recovery } from "./recovery.ts";

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

// The model says a word every 20 ms, and the text is looked at every .8 s: 40 words, a write that was on its way, and the
// margin of a busy machine.
const UNKEPT_WORDS = 75;
// Late enough that most of what was seen must be kept, early enough that the reply still streams.
const FIRST_KILL = 110;
const LAST_KILL = 200;

/**
 * Sends a message, kills the victim while the reply streams, heals, and checks: the message is there once and whole, the
 * reply is complete or interrupted with a beginning of what the model said, which holds what the client saw but for the
 * last second and a half. Throws what is broken.
 */
export async function killRound(
  app: App,
  client: Client,
  victim: Victim,
  answer: string,
): Promise<{ acknowledged: Acknowledged; recovery: Recovery }> {
  const conversation = randomUUID();
  await client.data("POST", "/api/v1/conversations", { id: conversation });
  const message = { id: randomUUID(), text: `Round ${randomUUID()}: what should I do next?` };
  const path = `/api/v1/conversations/${conversation}/messages`;
  const response = await client.call("POST", path, message, { accept: "text/event-stream" });
  if (!response.ok) throw new Error(`message answered ${response.status}`);
  const killAt = FIRST_KILL + Math.floor(Math.random() * (LAST_KILL - FIRST_KILL));
  const seenWords = await readWords(response, killAt);
  process.kill(pidOf(victim, app.pid), "SIGKILL");
  const killedAt = performance.now();
  if (victim === "launcher") {
    await app.ended();
    await app.start();
  } else {
    await pause(300);
    await app.ready();
  }
  const readyMs = performance.now() - killedAt;
  const reply = await settledReply(client, path);
  const recovery = { readyMs, settledMs: performance.now() - killedAt, status: reply.status };
  checkReply(reply, answer, seenWords);
  const acknowledged = { conversation, ...message };
  await findAgain(client, acknowledged);
  return { acknowledged, recovery };
}

function checkReply({ text, status }: Message, answer: string, seenWords: number): void {
  if (!answer.startsWith(text)) throw new Error("the kept reply is not a beginning of what the model said");
  if (status === "complete" && text !== answer) throw new Error("a complete reply is not whole");
  if (!["complete", "interrupted"].includes(status)) throw new Error(`the reply is ${status}`);
  const keptWords = text.match(/\S+/g)?.length ?? 0;
  if (keptWords < seenWords - UNKEPT_WORDS)
    throw new Error(`of ${seenWords} words seen ${keptWords} are kept`);
}

/** Throws unless the message is there once, as it was sent, and nothing beside it is still being written. */
export async function findAgain(client: Client, { conversation, id, text }: Acknowledged): Promise<void> {
  const messages = await client.data<Message[]>("GET", `/api/v1/conversations/${conversation}/messages`);
  const same = messages.filter((message) => message.id === id);
  if (same.length !== 1 || same[0]?.text !== text)
    throw new Error(`message ${id} is there ${same.length} times`);
  if (messages.length !== 2) throw new Error(`the conversation holds ${messages.length} messages, not 2`);
  if (messages.some((message) => message.status === "streaming")) throw new Error("a reply stays streaming");
}

async function settledReply(client: Client, path: string): Promise<Message> {
  for (const end = Date.now() + 40_000; Date.now() < end; await pause(250)) {
    const messages = await client.data<Message[]>("GET", path);
    const reply = messages.find((message) => message.role === "assistant");
    if (reply && reply.status !== "streaming") return reply;
  }
  throw new Error("40 s after healing the reply is still streaming");
}

/** How many words of the reply came, once there are at least `count` or the stream ends. */
async function readWords(response: Response, count: number): Promise<number> {
  const decoder = new TextDecoder();
  let seen = 0;
  let rest = "";
  for await (const chunk of response.body ?? []) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split("\n");
    rest = lines.pop() ?? "";
    // The receipt quotes earlier replies, word for word.
    const deltas = lines.filter((line) => line.includes('"type":"text-delta"'));
    seen += deltas.join("\n").match(/word\d+/g)?.length ?? 0;
    if (seen >= count) break;
  }
  return seen;
}
