import type { Tx } from "@/lib/db/as-user";

/**
 * Counts a try and holds its row until the transaction ends. Returns how many there were in the last `heldMinutes`, each counted
 * from its own time on; undefined while none is allowed: nothing is counted then.
 */
export async function countTry(tx: Tx, key: Uint8Array, heldMinutes: number): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ tries: number }[]>`
    insert into sign_in_tries as t (key, tries, tried_at) values (${key}, 1, array[clock_timestamp()])
    on conflict (key) do update set (last_at, tried_at, tries) = (
      select now_at, kept || now_at, cardinality(kept) + 1
      from (select clock_timestamp() as now_at, array(
        select at from unnest(t.tried_at) as at
        where at > clock_timestamp() - make_interval(mins => ${heldMinutes}::int) order by at) as kept) as held)
    where t.blocked_until <= clock_timestamp()
    returning tries`;
  return row?.tries;
}

export async function blockFor(tx: Tx, key: Uint8Array, seconds: number): Promise<void> {
  await tx.$executeRaw`
    update sign_in_tries set blocked_until = clock_timestamp() + make_interval(secs => ${seconds}::int) where key = ${key}`;
}

/** How many seconds until a try is allowed again. */
export async function secondsBlocked(tx: Tx, key: Uint8Array): Promise<number> {
  const [row] = await tx.$queryRaw<{ seconds: number }[]>`
    select ceil(extract(epoch from blocked_until - clock_timestamp()))::int as seconds
    from sign_in_tries where key = ${key}`;
  return Math.max(1, row?.seconds ?? 1);
}

export async function forgetTry(tx: Tx, key: Uint8Array): Promise<void> {
  await tx.$executeRaw`delete from sign_in_tries where key = ${key}`;
}

/** The latest is not counted any more, and the pause that it began is over. */
export async function takeBackTry(tx: Tx, key: Uint8Array): Promise<void> {
  await tx.$executeRaw`
    update sign_in_tries set tries = greatest(0, tries - 1), tried_at = trim_array(tried_at, least(1, cardinality(tried_at))),
      blocked_until = clock_timestamp()
    where key = ${key}`;
}

/** What nobody waits for any more. Returns how many rows. */
export async function deleteOldTries(tx: Tx): Promise<number> {
  return tx.$executeRaw`delete from sign_in_tries where last_at < now() - interval '1 day'`;
}
