import { setTimeout as pause } from "node:timers/promises";
import { brokenPromises } from "../../history/check-history.ts";
import type { History } from "../../history/history.ts";
import { pidOf } from "../processes.ts";
import { type Bench, say } from "./bench.ts";
import type { Cell, Victim } from "./points.ts";
import { Sender } from "./sender.ts";
import { readEmbedded } from "./stored.ts";

export interface Outcome {
  /** Each promise that was broken, in a sentence; empty when all hold. */
  broken: string[];
  /** How the reply stood before it was continued. */
  status: string;
  healedMs: number;
}

const REACHED_WITHIN_MS = 30_000;
const GAP_MS = 20;

/** Sends a message, strikes the victim at the point, heals, goes on with what broke off, and checks every promise. */
export async function runCell(bench: Bench, { point, victim }: Cell): Promise<Outcome> {
  const { proxy, grok, client, userId, answer } = bench;
  const script = { answer: say(answer), gapMs: GAP_MS };
  // Where the model must not have answered yet it takes its time, the first time.
  grok.play(point.isReached?.({ words: 0, isAsked: true }) ? { ...script, delayMs: 3_000 } : script, script);
  grok.calls.length = 0;
  const sender = new Sender(client);
  await sender.begin();
  const trap = point.trap?.({ userId, conversationId: sender.conversationId });
  const caught = trap && proxy.set(trap);
  const sending = sender.send();
  await reached(
    caught ?? until(() => point.isReached?.({ words: sender.words, isAsked: asked(bench, sender) > 0 })),
  );
  const struckAt = performance.now();
  await strike(bench, sender, victim);
  if (victim === "client connection" || victim === "model connection") (await caught)?.letGo();
  else proxy.cut();
  await heal(bench, victim);
  await sending;
  const reply = await sender.settle();
  const healedMs = performance.now() - struckAt;
  if (reply.status !== "complete" && reply.text !== answer) await goOn(sender, reply.id, reply.text);
  const stored = await readEmbedded(bench.server, [sender.conversationId]);
  return { broken: brokenPromises(historyOf(bench, sender, victim), stored), status: reply.status, healedMs };
}

async function strike({ app, server, proxy, grok }: Bench, sender: Sender, victim: Victim): Promise<void> {
  if (victim === "web") process.kill(pidOf("web", app.pid), "SIGKILL");
  if (victim === "database") await server.kill();
  if (victim === "database connection") proxy.cut();
  if (victim === "client connection") sender.leave();
  if (victim === "model connection") grok.cut();
}

async function heal({ app, server, proxy }: Bench, victim: Victim): Promise<void> {
  proxy.unset();
  if (victim === "database") await server.ready();
  if (victim === "web") await pause(300);
  if (victim === "web" || victim === "database") await app.ready(90_000);
}

/** One click: what had come is continued, and without a word it is tried again. */
async function goOn(sender: Sender, replyId: string, text: string): Promise<void> {
  await sender.again(replyId, text ? "continue" : "retry");
  const reply = await sender.settle();
  if (reply.status !== "complete")
    throw new Error(`after a ${text ? "continue" : "retry"} it is ${reply.status}`);
}

export function historyOf(bench: Bench, sender: Sender, victim: Victim): History {
  const { id, conversationId, text, isAcknowledged, shown } = sender;
  const mayBeAskedAgain = victim === "model connection";
  return {
    said: [{ id, conversationId, text, isAcknowledged, mayBeAskedAgain }],
    shown: shown.filter((one) => one.text),
    model: { answer: bench.answer, calls: new Map([[text, asked(bench, sender)]]) },
  };
}

/** How often the model was asked with this message. */
function asked({ grok }: Bench, { id }: Sender): number {
  return grok.calls.filter(({ body }) => JSON.stringify(body.input).includes(id)).length;
}

async function until(isSo: () => boolean | undefined): Promise<void> {
  for (const end = Date.now() + REACHED_WITHIN_MS; Date.now() < end; await pause(10)) if (isSo()) return;
}

async function reached(point: Promise<unknown>): Promise<void> {
  const late = pause(REACHED_WITHIN_MS, "late", { ref: false });
  if ((await Promise.race([point, late])) === "late") throw new Error("the point was not reached");
}
