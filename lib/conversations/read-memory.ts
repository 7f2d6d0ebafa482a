import { heldMemory, holdSoon, letGo } from "@/lib/conversations/held/held-memories";
import { type Memory, unpackMemory } from "@/lib/conversations/memory";
import { checkMemory, type Found, type Search, scanMemory } from "@/lib/conversations/scan-memory.sql";
import type { Tx } from "@/lib/db/as-user";

/** Fewer are read as quickly as it is asked whether they changed. */
const LEAST_HELD = 250;
/** More than a person says in a while. */
const MOST_NEW = 100;

/** All of the person's passages with their similarity to the question, and what the question's words find among them. */
export async function readMemory(
  tx: Tx,
  userId: string,
  search: Search,
): Promise<Found & { memory: Memory }> {
  const held = heldMemory(userId, search);
  if (held) {
    const asked = held.last;
    const wanted = { after: asked, width: held.width, model: search.model, limit: MOST_NEW };
    const { terms, excepted, ...checked } = await checkMemory(tx, userId, search, wanted);
    // As many as were asked for: there may be more.
    if (checked.added.sums.count < MOST_NEW && held.follow(asked, checked)) {
      return { memory: held.comparedWith(search.vector), terms, excepted };
    }
    letGo(userId);
  }
  const { passages, ...found } = await scanMemory(tx, userId, search);
  const memory = unpackMemory(passages);
  if (memory.size >= LEAST_HELD) holdSoon({ userId }, search);
  return { memory, ...found };
}
