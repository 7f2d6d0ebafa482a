import type { Actor } from "@/lib/actor";
import { searchMemories } from "@/lib/advisor/memories";
import { listSummaries, vectorsAfter } from "@/lib/conversations";
import type { Summary } from "@/lib/conversations/summaries/contract";
import { listFacts } from "@/lib/users";

const VECTORS_AT_ONCE = 500;

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** The ledger, decided or not, with the words each fact was read from. */
export function everyFact(actor: Actor) {
  return paged((cursor) => listFacts(actor, { limit: 500, cursor }));
}

/** What the person said that answers may recall. */
export function everyMemory(actor: Actor) {
  return paged((cursor) => searchMemories(actor, { limit: 50, cursor }));
}

/** Which words recall finds what was said by; the numbers themselves are made of them anew at any time. */
export async function* everyVector(actor: Actor) {
  let vectors = await vectorsAfter(actor, undefined, VECTORS_AT_ONCE);
  while (vectors.length > 0) {
    for (const { number: _place, ...vector } of vectors) yield vector;
    vectors = await vectorsAfter(actor, vectors.at(-1)?.number, VECTORS_AT_ONCE);
  }
}

/** What was said in a conversation, in short. */
export async function everySummary(actor: Actor, conversationId: string): Promise<Summary[]> {
  const found: Summary[] = [];
  const pages = paged((cursor) => listSummaries(actor, conversationId, { limit: 200, cursor }));
  for await (const summary of pages) found.push(summary);
  return found;
}

async function* paged<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const page: Page<Item> = await read(cursor);
    yield* page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}
