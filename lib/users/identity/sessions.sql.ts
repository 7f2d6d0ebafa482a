import type { Tx } from "@/lib/db/as-user";

interface NewSession {
  userId: string;
  id: string;
  device: string;
  address: string | null;
  days: number;
}

/** Also tidies away the person's sessions that are over. */
export async function insertSession(
  tx: Tx,
  { userId, id, device, address, days }: NewSession,
): Promise<void> {
  await tx.$executeRaw`delete from sessions where user_id = ${userId}::uuid and expires_at <= now()`;
  await tx.$executeRaw`
    insert into sessions (user_id, id, device, address, expires_at)
    values (${userId}::uuid, ${id}::uuid, ${device}, ${address}, now() + make_interval(days => ${days}::int))`;
}

/** The role of the person whose session stands; `isStale` when it was last seen more than a minute ago. */
export async function standingSession(
  tx: Tx,
  userId: string,
  id: string,
): Promise<{ role: string; isStale: boolean } | undefined> {
  const [row] = await tx.$queryRaw<{ role: string; isStale: boolean }[]>`
    select u.role, s.last_seen_at < now() - interval '1 minute' as "isStale"
    from sessions s join users u on u.id = s.user_id
    where s.user_id = ${userId}::uuid and s.id = ${id}::uuid and s.expires_at > now() and u.disabled_at is null`;
  return row;
}

/** Where it was seen stays as it was without an `address`. */
export async function markSeen(tx: Tx, userId: string, id: string, address: string | null): Promise<void> {
  if (address) {
    await tx.$executeRaw`
      update sessions set last_seen_at = now(), address = ${address} where user_id = ${userId}::uuid and id = ${id}::uuid`;
  } else {
    await tx.$executeRaw`
      update sessions set last_seen_at = now() where user_id = ${userId}::uuid and id = ${id}::uuid`;
  }
}
