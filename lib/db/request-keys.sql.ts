import type { Tx } from "@/lib/db/as-user";

interface Keyed {
  userId: string;
  route: string;
  keyHash: Uint8Array<ArrayBuffer>;
  requestHash: Uint8Array<ArrayBuffer>;
  /** Used when the key is new. */
  resultId: string;
}

/** Takes a key, or finds what its first request sent and made: of many at once all get one answer. */
export async function takeKey(tx: Tx, { userId, route, keyHash, requestHash, resultId }: Keyed) {
  const [taken] = await tx.$queryRaw<{ resultId: string; isSame: boolean }[]>`
    insert into request_keys (user_id, route, key_hash, request_hash, result_id)
    values (${userId}::uuid, ${route}, ${keyHash}, ${requestHash}, ${resultId}::uuid)
    on conflict (user_id, route, key_hash) do update set key_hash = excluded.key_hash
    returning result_id as "resultId", request_hash = ${requestHash} as "isSame"`;
  return taken;
}

export async function deleteKeysOlderThan(tx: Tx, hours: number): Promise<number> {
  return tx.$executeRaw`delete from request_keys where created_at < now() - make_interval(hours => ${hours}::int)`;
}
