import type { Tx } from "@/lib/db/as-user";

export interface Holder {
  userId: string;
  role: string;
  scopes: string[];
}

/** Whose token has this hash, while it stands; `isStale` when it was last used more than a minute ago, or never. */
export async function holderByHash(
  tx: Tx,
  hash: Uint8Array,
): Promise<(Holder & { isStale: boolean }) | undefined> {
  const [row] = await tx.$queryRaw<(Holder & { isStale: boolean })[]>`
    select t.user_id as "userId", t.scopes, u.role,
      coalesce(t.last_used_at < now() - interval '1 minute', true) as "isStale"
    from api_tokens t join users u on u.id = t.user_id
    where t.token_hash = ${hash} and t.expires_at > now() and u.disabled_at is null`;
  return row;
}

export async function markUsed(tx: Tx, hash: Uint8Array): Promise<void> {
  await tx.$executeRaw`update api_tokens set last_used_at = now() where token_hash = ${hash}`;
}
