import type { Tx } from "@/lib/db/as-user";

export interface ImportRow {
  id: string;
  status: "reading" | "ready" | "running" | "done" | "undoing";
  total: number;
  chosen: number;
  done: number;
  createdAt: Date;
}

/** A person's imports with their tallies, newest first; one when it is named. */
export async function importRows(tx: Tx, userId: string, id: string | null = null): Promise<ImportRow[]> {
  return tx.$queryRaw<ImportRow[]>`
    select i.id, i.status, i.created_at as "createdAt", count(m.source_id)::int as total,
      count(*) filter (where m.is_chosen)::int as chosen, count(m.done_at)::int as done
    from imports i left join import_items m on m.user_id = i.user_id and m.import_id = i.id
    where i.user_id = ${userId}::uuid and (${id}::uuid is null or i.id = ${id}::uuid)
    group by i.id, i.status, i.created_at order by i.created_at desc, i.id limit 50`;
}

export interface ItemRow {
  sourceId: string;
  title: string;
  startedAt: Date;
  endedAt: Date;
  messageCount: number;
  isKnown: boolean;
}

/** What an import's file holds, the conversation that ended last first. */
export async function itemRows(tx: Tx, userId: string, importId: string): Promise<ItemRow[]> {
  return tx.$queryRaw<ItemRow[]>`
    select source_id as "sourceId", title, started_at as "startedAt", ended_at as "endedAt",
      message_count as "messageCount", exists (
        select 1 from conversations c where c.user_id = m.user_id and c.source_id = m.source_id
      ) as "isKnown"
    from import_items m where user_id = ${userId}::uuid and import_id = ${importId}::uuid order by position`;
}

/** Chooses what is not here yet, all of it or what is named. Returns how many conversations that is. */
export async function chooseItems(
  tx: Tx,
  userId: string,
  importId: string,
  named: string[] | null,
): Promise<number> {
  return tx.$executeRaw`
    update import_items m set is_chosen = true
    where user_id = ${userId}::uuid and import_id = ${importId}::uuid
      and (${named}::text[] is null or source_id = any (${named}::text[])) and not exists (
        select 1 from conversations c where c.user_id = m.user_id and c.source_id = m.source_id
      )`;
}

/** Takes the import's row, so that what it does to it nobody does at the same time; undefined without it. */
export async function heldStatus(
  tx: Tx,
  userId: string,
  id: string,
): Promise<ImportRow["status"] | undefined> {
  const [row] = await tx.$queryRaw<Pick<ImportRow, "status">[]>`
    select status from imports where user_id = ${userId}::uuid and id = ${id}::uuid for update`;
  return row?.status;
}

/** What an import still says of a conversation that goes; one that can be chosen from a file stays. */
export async function deleteItemOf(tx: Tx, userId: string, conversationId: string): Promise<void> {
  await tx.$executeRaw`
    delete from import_items m using conversations c, imports i
    where c.user_id = ${userId}::uuid and c.id = ${conversationId}::uuid
      and m.user_id = c.user_id and m.source_id = c.source_id and i.user_id = m.user_id and i.id = m.import_id
      and (m.done_at is not null or (not m.is_chosen and i.status not in ('reading', 'ready')))`;
}

/** What was looked at and not taken over, or never read whole. Returns how many went. */
export async function deleteUnstarted(tx: Tx, hours: number): Promise<number> {
  return tx.$executeRaw`delete from imports where created_at < now() - make_interval(hours => ${hours}::int)`;
}
