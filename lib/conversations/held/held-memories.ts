import { setTimeout as wait } from "node:timers/promises";
import type { Actor } from "@/lib/actor";
import { HeldMemory } from "@/lib/conversations/held/held-memory";
import { widthOf } from "@/lib/conversations/held/vectors";
import { rowsAfter } from "@/lib/conversations/scan-memory.sql";
import { readAsUser } from "@/lib/db/as-user";
import { env } from "@/lib/env";
import { describeError, log } from "@/lib/log";

/** What a first answer needs comes before what makes the next one quicker. */
const BEFORE_READING_MS = 1_000;
/** About a millisecond of this process's time each. */
const ROWS_AT_ONCE = 500;
const IDLE_MS = 10 * 60_000;

interface Kept {
  memory: HeldMemory;
  /** Lets go when nobody asked for a while: what was forgotten must not stay here for long either. */
  timer: NodeJS.Timeout;
}

interface Shelf {
  /** By person, the one asked for longest ago first. */
  kept: Map<string, Kept>;
  /** Who is being read, and the reading: one that is not here any more is not kept. */
  reading: Map<string, symbol>;
}

// Next bundles pages, handlers and jobs apart: they share what is held.
const shared = globalThis as typeof globalThis & { careerAdvisorMemories?: Shelf };

function shelf(): Shelf {
  shared.careerAdvisorMemories ??= { kept: new Map(), reading: new Map() };
  return shared.careerAdvisorMemories;
}

/** What is held of the person's memory, if it fits the question. */
export function heldMemory(userId: string, { model, vector }: { model: string; vector: number[] }) {
  const { kept } = shelf();
  const found = kept.get(userId);
  if (!found) return undefined;
  if (found.memory.model !== model || found.memory.width < widthOf(vector)) return letGo(userId);
  kept.delete(userId);
  kept.set(userId, found);
  found.timer.refresh();
  return found.memory;
}

/** Lets go of a person's memory, also of one that is being read. */
export function letGo(userId: string): undefined {
  const { kept, reading } = shelf();
  reading.delete(userId);
  clearTimeout(kept.get(userId)?.timer);
  kept.delete(userId);
}

/** Reads a person's memory to hold it, a little later and a little at a time. Nobody waits for it, and it may fail. */
export function holdSoon(actor: Pick<Actor, "userId">, question: { model: string; vector: number[] }): void {
  const { reading } = shelf();
  if (reading.has(actor.userId) || mostBytes() === 0) return;
  const own = Symbol("reading");
  reading.set(actor.userId, own);
  const isWanted = () => reading.get(actor.userId) === own;
  read(actor, question)
    .then((memory) => isWanted() && keep(actor.userId, memory))
    .catch((error: unknown) => log().debug({ error: describeError(error) }, "memory is not held"))
    .finally(() => isWanted() && reading.delete(actor.userId));
}

async function read(
  actor: Pick<Actor, "userId">,
  { model, vector }: { model: string; vector: number[] },
): Promise<HeldMemory> {
  await wait(BEFORE_READING_MS, undefined, { ref: false });
  const memory = new HeldMemory(model, widthOf(vector));
  for (let count = ROWS_AT_ONCE; count === ROWS_AT_ONCE && memory.bytes <= mostBytes(); ) {
    const wanted = { after: memory.last, width: memory.width, model, limit: ROWS_AT_ONCE };
    const rows = await readAsUser(actor, (tx) => rowsAfter(tx, actor.userId, wanted));
    memory.add(rows);
    count = rows.sums.count;
  }
  return memory;
}

/** Keeps it, and lets go of those asked for longest ago while all take too much. */
function keep(userId: string, memory: HeldMemory): void {
  const { kept } = shelf();
  letGo(userId);
  const timer = setTimeout(() => letGo(userId), IDLE_MS);
  timer.unref();
  kept.set(userId, { memory, timer });
  let bytes = 0;
  for (const each of [...kept].reverse()) {
    bytes += each[1].memory.bytes;
    if (bytes > mostBytes()) letGo(each[0]);
  }
}

function mostBytes(): number {
  return env().MEMORY_HELD_MB * 2 ** 20;
}
