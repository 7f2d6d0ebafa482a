import type { Tx } from "@/lib/db/as-user";
import { Prisma } from "@/lib/db/generated/client";
import { checkedData, type HouseEvent } from "@/lib/events/events";
import { newId } from "@/lib/ids";

/** One process at a time takes rows, so that a person's events leave in order. */
const TAKING = 7_301_001;

interface Notice {
  /** Seconds until it may be sent, unless somebody lets it go earlier. */
  holdSeconds?: number;
}

/** The row of an event as a statement, to be part of another one. */
export function outboxRow(userId: string | null, event: HouseEvent, { holdSeconds = 0 }: Notice = {}) {
  const data = JSON.stringify(checkedData(event));
  return Prisma.sql`
    insert into outbox (id, user_id, name, data, due_at) values (${newId()}::uuid, ${userId}::uuid, ${event.name},
      ${data}::jsonb, date_trunc('milliseconds', now()) + make_interval(secs => ${holdSeconds}))`;
}

/** Adds an event to the outbox, in the caller's own transaction. */
export async function insertOutboxRow(tx: Tx, userId: string | null, event: HouseEvent): Promise<void> {
  await tx.$executeRaw(outboxRow(userId, event));
}

export interface Waiting {
  id: string;
  name: string;
  data: Record<string, unknown>;
  attempts: number;
}

/** Lets those go that were held for these people. A column of milliseconds would round this moment up to a later one. */
export async function releaseHeld(tx: Tx, userIds: string[]): Promise<void> {
  await tx.$executeRaw`
    update outbox set due_at = date_trunc('milliseconds', now())
    where user_id = any (${userIds}::uuid[]) and due_at > now() and attempts = 0`;
}

/**
 * Takes what is due for `leaseSeconds`, oldest first: of each person nothing behind what must wait or is being sent.
 */
export async function takeDue(tx: Tx, limit: number, leaseSeconds: number): Promise<Waiting[]> {
  await tx.$queryRaw`select pg_advisory_xact_lock(${TAKING})::text`;
  return tx.$queryRaw<Waiting[]>`
    with due as (
      select id from outbox o where due_at <= now() and (leased_until is null or leased_until < now())
        and not exists (
          select 1 from outbox b where b.user_id = o.user_id and b.position < o.position
            and (b.due_at > now() or b.leased_until > now()))
      order by position limit ${limit}
    ), taken as (
      update outbox o set leased_until = now() + make_interval(secs => ${leaseSeconds}) from due where o.id = due.id
      returning o.id, o.name, o.data, o.attempts, o.position
    ) select id, name, data, attempts from taken order by position`;
}

/** Forgets what was acknowledged. */
export async function deleteSent(tx: Tx, ids: string[]): Promise<void> {
  await tx.$executeRaw`delete from outbox where id = any (${ids}::uuid[])`;
}

/** Leaves what could not be sent for later. */
export async function postpone(tx: Tx, ids: string[], delayMs: number): Promise<void> {
  await tx.$executeRaw`
    update outbox set attempts = attempts + 1, leased_until = null, due_at = now() + ${delayMs} * interval '1 millisecond'
    where id = any (${ids}::uuid[])`;
}

/** Milliseconds until something may be due; null when the outbox is empty. */
export async function nextDueMs(tx: Tx): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ ms: number | null }[]>`
    select (extract(epoch from min(greatest(due_at, coalesce(leased_until, due_at))) - now()) * 1000)::float as ms
    from outbox`;
  return row?.ms ?? null;
}

/** Adds events that concern nobody's transaction; one whose id waits already is left out. */
export async function insertNotices(tx: Tx, notices: { id: string; event: HouseEvent }[]): Promise<void> {
  const ids = notices.map(({ id }) => id);
  const names = notices.map(({ event }) => event.name);
  const data = notices.map(({ event }) => JSON.stringify(checkedData(event)));
  await tx.$executeRaw`
    insert into outbox (id, name, data)
    select * from unnest(${ids}::uuid[], ${names}::text[], ${data}::jsonb[]) on conflict (id) do nothing`;
}

/** How much waits, the most that one of them was sent in vain, and since when the oldest waits. */
export async function countWaiting(
  tx: Tx,
): Promise<{ waiting: number; attempts: number; oldestAt: Date | null }> {
  const [row] = await tx.$queryRaw<{ waiting: number; attempts: number; oldestAt: Date | null }[]>`
    select count(*)::int as waiting, coalesce(max(attempts), 0)::int as attempts, min(created_at) as "oldestAt" from outbox`;
  return row ?? { waiting: 0, attempts: 0, oldestAt: null };
}
