import type { Tx } from "@/lib/db/as-user";

interface Asked {
  key: Uint8Array<ArrayBuffer>;
  wanted: number;
  limit: number;
  windowSeconds: number;
}

export interface Given {
  /** Never more than were wanted or left. */
  given: number;
  taken: number;
  endsInSeconds: number;
}

/**
 * Takes up to so many permits of a window, which begins with the first that is taken. One statement on one row: of many at
 * once in many processes each sees what the others took. Undefined when others took the last ones meanwhile.
 */
export async function takePermits(tx: Tx, { key, wanted, limit, windowSeconds }: Asked) {
  const [given] = await tx.$queryRaw<Given[]>`
    with first as (select least(${wanted}::int, ${limit}::int) as given),
    taken as (
      insert into request_rates as r (key, taken, given, ends_at)
      select ${key}, given, given, now() + make_interval(secs => ${windowSeconds}::int) from first
      on conflict (key) do update set
        given = case when r.ends_at <= now() then excluded.given else least(excluded.given, ${limit}::int - r.taken) end,
        taken = case when r.ends_at <= now() then excluded.given else least(r.taken + excluded.given, ${limit}::int) end,
        ends_at = case when r.ends_at <= now() then excluded.ends_at else r.ends_at end
      where r.ends_at <= now() or r.taken < ${limit}::int
      returning r.given, r.taken, r.ends_at)
    select given, taken, extract(epoch from ends_at - now())::float8 as "endsInSeconds" from taken
    union all
    select 0, r.taken, extract(epoch from r.ends_at - now())::float8 from request_rates r
    where r.key = ${key} and not exists (select from taken)`;
  return given;
}

/** What was taken under these keys in windows that are open. */
export async function openWindows(tx: Tx, keys: Uint8Array<ArrayBuffer>[]) {
  return tx.$queryRaw<{ key: Uint8Array; taken: number; endsAt: Date }[]>`
    select key, taken, ends_at as "endsAt" from request_rates where key = any(${keys}) and ends_at > now()`;
}

/** Windows that nobody counts in any more. Returns how many. */
export async function deleteOverWindows(tx: Tx): Promise<number> {
  return tx.$executeRaw`delete from request_rates where ends_at < now() - interval '10 minutes'`;
}

/** Windows by their keys, open or not. */
export async function deleteWindows(tx: Tx, keys: Uint8Array<ArrayBuffer>[]): Promise<void> {
  await tx.$executeRaw`delete from request_rates where key = any(${keys})`;
}
