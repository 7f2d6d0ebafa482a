import type { Tx } from "@/lib/db/as-user";

export interface Unspoken {
  userId: string;
  id: string;
  createdAt: Date;
}

/** Conversations, of anybody, that were begun before `until` and in which nothing was said: the oldest after `after`. */
export async function unspokenConversations(
  tx: Tx,
  { after, until, limit }: { after: Unspoken | null; until: Date; limit: number },
): Promise<Unspoken[]> {
  return tx.$queryRaw<Unspoken[]>`
    select user_id as "userId", id, created_at as "createdAt" from conversations
    where last_sequence = 0 and title_source = 'none' and not pinned and archived_at is null and import_id is null
      and created_at <= ${until}::timestamptz
      and (created_at, user_id, id) > (
        coalesce(${after?.createdAt ?? null}::timestamptz, '-infinity'),
        coalesce(${after?.userId ?? null}::uuid, '00000000-0000-0000-0000-000000000000'),
        coalesce(${after?.id ?? null}::uuid, '00000000-0000-0000-0000-000000000000'))
    order by created_at, user_id, id limit ${limit}::int`;
}
