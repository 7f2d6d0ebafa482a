import type { Tx } from "@/lib/db/as-user";
import { Prisma } from "@/lib/db/generated/client";

const AT_A_TIME = 100;

/** When a conversation was last spoken in; one of an import is as young as its import. */
const lastUsed = () => Prisma.sql`greatest(coalesce(last_message_at, created_at),
  (select i.created_at from imports i where i.user_id = conversations.user_id and i.id = conversations.import_id))`;

/** How many of a person's conversations were not spoken in for so many days; pinned ones are kept. */
export async function countUnused(tx: Tx, userId: string, days: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from conversations
    where user_id = ${userId}::uuid and not pinned and expires_at is null
      and ${lastUsed()} < now() - make_interval(days => ${days}::int)`;
  return row?.count ?? 0;
}

/** The ids of some of them, the longest unused first. */
export async function unusedIds(tx: Tx, userId: string, days: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from conversations
    where user_id = ${userId}::uuid and not pinned and expires_at is null
      and ${lastUsed()} < now() - make_interval(days => ${days}::int)
    order by ${lastUsed()} limit ${AT_A_TIME}`;
  return rows.map(({ id }) => id);
}

/** Whether one of them is among those that were not spoken in for so many days. */
export async function isUnused(
  tx: Tx,
  userId: string,
  { id, days }: { id: string; days: number },
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 as found from conversations
    where user_id = ${userId}::uuid and id = ${id}::uuid and not pinned and expires_at is null
      and ${lastUsed()} < now() - make_interval(days => ${days}::int)`;
  return rows.length > 0;
}
