import type { Tx } from "@/lib/db/as-user";

interface Stored {
  /** Null until somebody asked. */
  suggestions: string[] | null;
  status: string;
  role: string;
}

/** What stands with a message of a conversation; undefined where there is none. */
export async function storedSuggestions(tx: Tx, userId: string, conversationId: string, id: string) {
  const [row] = await tx.$queryRaw<Stored[]>`
    select suggestions, status, role from messages
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and id = ${id}::uuid`;
  return row;
}

/**
 * Takes it upon this caller to think of what may follow a whole answer, for so many seconds: of several, in whichever
 * process, one gets true. A whole answer's lease is free for it.
 */
export async function claimSuggestions(
  tx: Tx,
  userId: string,
  id: string,
  seconds: number,
): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    update messages set lease_expires_at = now() + make_interval(secs => ${seconds})
    where user_id = ${userId}::uuid and id = ${id}::uuid and suggestions is null and status = 'complete'
      and (lease_expires_at is null or lease_expires_at < now())`;
  return claimed > 0;
}

/** Nothing came of it: the next one may try. */
export async function releaseSuggestions(tx: Tx, userId: string, id: string): Promise<void> {
  await tx.$executeRaw`
    update messages set lease_expires_at = null
    where user_id = ${userId}::uuid and id = ${id}::uuid and suggestions is null and status = 'complete'`;
}

/**
 * Keeps them with a whole answer that has none yet and was not forgotten meanwhile; whoever is first is heard. Gives what
 * stands there then.
 */
export async function storeSuggestions(tx: Tx, userId: string, id: string, items: string[]) {
  // Taken by itself: who forgets it at this moment is waited for, and the next statement sees the mark.
  await tx.$queryRaw`
    select 1 from messages where user_id = ${userId}::uuid and id = ${id}::uuid for no key update`;
  await tx.$executeRaw`
    update messages m set suggestions = ${JSON.stringify(items)}::jsonb, lease_expires_at = null
    where user_id = ${userId}::uuid and id = ${id}::uuid and suggestions is null and status = 'complete'
      and not exists (select 1 from memory_tombstones t where t.user_id = m.user_id and t.source_hash in
        (tombstone_of(m.user_id, m.id), tombstone_of(m.user_id, coalesce(m.reply_to, m.id))))`;
  const [row] = await tx.$queryRaw<{ suggestions: string[] | null }[]>`
    select suggestions from messages where user_id = ${userId}::uuid and id = ${id}::uuid`;
  return row?.suggestions ?? [];
}
