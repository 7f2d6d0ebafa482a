import { setTimeout as pause } from "node:timers/promises";
import { brokenPromises } from "../../history/check-history.ts";
import { type Bench, say } from "./bench.ts";
import { historyOf } from "./run-cell.ts";
import { Sender } from "./sender.ts";
import { readEmbedded } from "./stored.ts";

const STREAMS = 20;
/** These outlast the time that an ending server gives its replies. */
const SLOW = 5;
const ENDS_WITHIN_MS = 35_000;

/**
 * Ends one of two instances while it writes 20 replies; their readers go on at the other one. Returns each promise that
 * was broken: a reply lost, stuck or with a gap, a server that did not end well and in time.
 */
export async function rollingRestart(bench: Bench): Promise<string[]> {
  const { app, grok, client, answer } = bench;
  const other = bench.another();
  await other.start();
  try {
    const quick = { answer: say(answer), gapMs: 60 };
    const slow = { answer: say(answer), gapMs: 400 };
    grok.play(...Array.from({ length: STREAMS }, (_, index) => (index < SLOW ? slow : quick)), quick);
    grok.calls.length = 0;
    const senders = Array.from({ length: STREAMS }, () => new Sender(client));
    for (const sender of senders) await sender.begin();
    const sending = senders.map((sender) => sender.send());
    await everyoneReads(senders);
    const endedAt = performance.now();
    const ending = app.stop();
    for (const sender of senders) sender.client = client.at(other.origin);
    await ending;
    const tookMs = performance.now() - endedAt;
    await Promise.all(sending);
    const replies = await Promise.all(senders.map((sender) => sender.settle()));
    const ids = senders.map(({ conversationId }) => conversationId);
    const stored = await readEmbedded(bench.server, ids);
    const histories = senders.map((sender) => historyOf(bench, sender, "web"));
    const whole = {
      said: histories.flatMap(({ said }) => said),
      shown: histories.flatMap(({ shown }) => shown),
      model: { answer, calls: new Map(histories.flatMap(({ model }) => [...model.calls])) },
    };
    const count = (status: string) => replies.filter((reply) => reply.status === status).length;
    console.log(
      `rolling restart: ${count("complete")} complete, ${count("interrupted")} interrupted, ended after ${Math.round(tookMs)} ms with code ${app.exitCode}`,
    );
    return [
      ...brokenPromises(whole, stored),
      ...(app.exitCode === 0 ? [] : [`R5: the launcher ended with code ${app.exitCode}`]),
      ...(tookMs < ENDS_WITHIN_MS ? [] : [`R5: it took ${Math.round(tookMs)} ms to end`]),
      ...(count("complete") >= STREAMS - SLOW ? [] : [`R5: only ${count("complete")} replies were finished`]),
    ];
  } finally {
    await other.stop();
  }
}

async function everyoneReads(senders: Sender[]): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) {
    if (senders.every(({ words }) => words > 0)) return;
  }
  throw new Error("not every stream began within a minute");
}
