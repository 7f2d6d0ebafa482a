import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "@/lib/actor";
import { liveReply } from "@/lib/advisor/live-replies";
import type { LiveReply } from "@/lib/advisor/live-reply";
import { joinTold, type ToldReply } from "@/lib/advisor/told-reply";
import { keptSince } from "@/lib/conversations";
import type { Message } from "@/lib/conversations/contract";
import { isDraining } from "@/lib/draining";
import { describeError, log } from "@/lib/log";

/** Half of what lies between two checkpoints: a reader elsewhere is at most that much later than the table. */
const LOOK_MS = 400;

export type Kept = Pick<Message, "text" | "status" | "error">;

/** Where the rest of the text comes from when it turns out to be written in this process. */
interface Here {
  live: LiveReply;
  from: number;
}

/**
 * What a reply's row holds beyond the first `from` UTF-16 units, and then what is added to it, until its status is final.
 * What its writer tells over Redis comes before the row has it. Ends early when this process is to end or the database is
 * away.
 */
export async function* keptParts(actor: Actor, reply: Message, from: number): AsyncGenerator<Kept | Here> {
  const joined = reply.status === "streaming" ? joinTold(actor.userId, reply.id) : undefined;
  try {
    yield* partsOf(actor, reply, from, joined?.told);
  } finally {
    joined?.leave();
  }
}

async function* partsOf(
  actor: Actor,
  reply: Message,
  from: number,
  told?: ToldReply,
): AsyncGenerator<Kept | Here> {
  let kept: Kept = reply;
  let units = 0;
  let characters = 0;
  let position = from;
  for (;;) {
    yield { ...kept, text: kept.text.slice(Math.max(0, position - units)) };
    if (kept.status !== "streaming") return;
    units += kept.text.length;
    characters += [...kept.text].length;
    position = Math.max(position, units);
    for await (const text of untilQuiet(position, told)) {
      yield { ...kept, text };
      position += text.length;
    }
    if (isDraining()) return;
    const live = liveReply(actor.userId, reply.id);
    if (live) yield { live, from: position };
    const next = await keptSince(actor, reply.id, characters).catch(unreadable);
    if (!next) return;
    kept = next;
  }
}

/** What is told beyond a position until nothing is for as long as the row may rest. */
async function* untilQuiet(position: number, told?: ToldReply): AsyncGenerator<string> {
  if (!told) return void (await pause(LOOK_MS));
  let at = position;
  while (!isDraining()) {
    const text = await told.beyond(at, LOOK_MS);
    if (!text) return;
    at += text.length;
    yield text;
  }
}

function unreadable(error: unknown): undefined {
  log().warn({ error: describeError(error) }, "a reply could not be followed");
}
