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
 * Keeps them with a whole answer that has none yet and was not forgotten meanwhile; whoever is first is heard. Gives what
 * stands there then.
 */
export async function storeSuggestions(tx: Tx, userId: string, id: string, items: string[]) {
  // Taken by itself: who forgets it at this moment is waited for, and the next statement sees the mark.
  await tx.$queryRaw`
    select 1 from messages where user_id = ${userId}::uuid and id = ${id}::uuid for no key update`;
  await tx.$executeRaw`
    update messages m set suggestions = ${JSON.stringify(items)}::jsonb
    where user_id = ${userId}::uuid and id = ${id}::uuid and suggestions is null and status = 'complete'
      and not exists (select 1 from memory_tombstones t where t.user_id = m.user_id and t.source_hash in
        (tombstone_of(m.user_id, m.id), tombstone_of(m.user_id, coalesce(m.reply_to, m.id))))`;
  const [row] = await tx.$queryRaw<{ suggestions: string[] | null }[]>`
    select suggestions from messages where user_id = ${userId}::uuid and id = ${id}::uuid`;
  return row?.suggestions ?? [];
}
