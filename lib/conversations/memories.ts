import { z } from "zod";
import type { Actor } from "@/lib/actor";
import {
  type MemoryRow,
  newestRemembered,
  rememberedAmong,
  rememberedWith,
  type UseRow,
  usesOf,
} from "@/lib/conversations/memories.sql";
import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { readAsUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

export type { MemoryRow } from "@/lib/conversations/memories.sql";

// PostgreSQL knows no year 0.
const Moment = z.iso.datetime().refine((moment) => new Date(moment).getUTCFullYear() > 0);
const Place = z.tuple([Moment, z.uuid()]);

/** What the person said that is remembered, newest first. `nextCursor` is null on the last page. Throws `invalid`. */
export async function listMemories(
  actor: Actor,
  { limit = 20, cursor }: { limit?: number; cursor?: string | undefined } = {},
): Promise<{ items: MemoryRow[]; nextCursor: string | null }> {
  const place = cursor ? decodeCursor(cursor, Place) : undefined;
  const before = place && { saidAt: new Date(place[0]), id: place[1] };
  const rows = await readAsUser(actor, (tx) =>
    newestRemembered(tx, actor.userId, { limit: limit + 1, before }),
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = rows.length > limit && last ? encodeCursor([last.saidAt.toISOString(), last.id]) : null;
  return { items, nextCursor };
}

/** Of these messages those that are remembered; and, newest first, others that hold these very words. */
export async function findMemories(
  actor: Actor,
  { ids, words, limit }: { ids: string[]; words: string; limit: number },
): Promise<{ known: MemoryRow[]; worded: MemoryRow[] }> {
  return readAsUser(actor, async (tx) => ({
    known: await rememberedAmong(tx, actor.userId, ids),
    worded: await rememberedWith(tx, actor.userId, { words, limit }),
  }));
}

/** One remembered message and the answers that were given it, newest first. Throws `not_found`. */
export async function getMemory(actor: Actor, id: string): Promise<{ memory: MemoryRow; uses: UseRow[] }> {
  return readAsUser(actor, async (tx) => {
    const [memory] = await rememberedAmong(tx, actor.userId, [id]);
    if (!memory) throw new DomainError("not_found", "There is no such memory.");
    return { memory, uses: await usesOf(tx, actor.userId, id) };
  });
}

/** How many of the person's messages are remembered. */
export async function countMemories(actor: Actor): Promise<number> {
  const where = { userId: actor.userId, role: "user", isRemembered: true };
  return readAsUser(actor, (tx) => tx.message.count({ where }));
}
