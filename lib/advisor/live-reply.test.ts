import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { LiveReply } from "@/lib/advisor/live-reply";

async function textOf(live: LiveReply): Promise<string> {
  let text = "";
  for await (const event of live.events()) if (event.type === "text-delta") text += event.delta;
  return text;
}

async function typesOf(live: LiveReply): Promise<string[]> {
  const types: string[] = [];
  for await (const event of live.events()) types.push(event.type);
  return types;
}

test("who listens from the start and who comes in the middle read the same text", async () => {
  const live = new LiveReply("somebody", "a conversation", "a reply");
  const early = textOf(live);
  live.push({ type: "start", messageId: "a reply" });
  live.push({ type: "text-delta", id: "a reply", delta: "one " });
  await pause(5);
  const late = textOf(live);
  for (const delta of ["two ", "three ", "four "]) {
    live.push({ type: "text-delta", id: "a reply", delta });
    await pause(5);
  }
  live.end();
  expect(await Promise.all([early, late])).toEqual(["one two three four ", "one two three four "]);
});

test("who comes after the end reads all of it, in its order", async () => {
  const live = new LiveReply("somebody", "a conversation", "a reply");
  live.push({ type: "start", messageId: "a reply" });
  live.push({ type: "text-delta", id: "a reply", delta: "all" });
  live.push({ type: "finish" });
  live.end();
  expect(await typesOf(live)).toEqual(["start", "text-delta", "finish"]);
});

test("who leaves ends at once, also while waiting", async () => {
  const live = new LiveReply("somebody", "a conversation", "a reply");
  const listening = live.events();
  const waiting = listening.next();
  await listening.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});
