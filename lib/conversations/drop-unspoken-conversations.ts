import { type Unspoken, unspokenConversations } from "@/lib/conversations/unspoken.sql";
import { asSystem, asUser } from "@/lib/db/as-user";

const KEPT_UNSPOKEN_MS = 24 * 3600 * 1000;
const AT_A_TIME = 200;

/**
 * Deletes the conversations in which nothing was said within a day, and which their owners did nothing else with, each as its
 * owner: across people only their ids are read. Returns how many.
 */
export async function dropUnspokenConversations(): Promise<number> {
  const until = new Date(Date.now() - KEPT_UNSPOKEN_MS);
  let dropped = 0;
  let after: Unspoken | null = null;
  do {
    const left: Unspoken[] = await asSystem((tx) =>
      unspokenConversations(tx, { after, until, limit: AT_A_TIME }),
    );
    for (const { userId, id } of left) dropped += await dropUnspoken(userId, id, until);
    after = left.length === AT_A_TIME ? (left.at(-1) ?? null) : null;
  } while (after);
  return dropped;
}

/** Unless something was done with it meanwhile, or its owner gave it a tag. */
async function dropUnspoken(userId: string, id: string, until: Date): Promise<number> {
  const untouched = { lastSequence: 0, titleSource: "none", pinned: false, archivedAt: null, importId: null };
  const where = { userId, id, ...untouched, tags: { isEmpty: true }, createdAt: { lte: until } };
  return (await asUser({ userId }, (tx) => tx.conversation.deleteMany({ where }))).count;
}
