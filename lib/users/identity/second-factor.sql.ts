import type { Tx } from "@/lib/db/as-user";

/** Begins anew; one that is confirmed stays as it is. False then. */
export async function beginFactor(tx: Tx, userId: string, secret: Uint8Array): Promise<boolean> {
  const begun = await tx.$executeRaw`
    insert into second_factors as f (user_id, secret) values (${userId}::uuid, ${secret})
    on conflict (user_id) do update set secret = excluded.secret, last_step = 0, created_at = now()
    where f.confirmed_at is null`;
  return begun > 0;
}

/** The sealed secret; `isConfirmed` when its codes are asked for. */
export async function factorOf(
  tx: Tx,
  userId: string,
): Promise<{ secret: Uint8Array; isConfirmed: boolean } | undefined> {
  const [row] = await tx.$queryRaw<{ secret: Uint8Array; isConfirmed: boolean }[]>`
    select secret, confirmed_at is not null as "isConfirmed" from second_factors where user_id = ${userId}::uuid`;
  return row;
}

/** Since when codes are asked for; null while they are not. */
export async function factorSince(tx: Tx, userId: string): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ since: Date | null }[]>`
    select confirmed_at as since from second_factors where user_id = ${userId}::uuid`;
  return row?.since ?? null;
}

/** False when this step's code, or a later one, was used already. */
export async function takeStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const used = await tx.$executeRaw`
    update second_factors set last_step = ${step}::bigint where user_id = ${userId}::uuid and last_step < ${step}::bigint`;
  return used > 0;
}

/** From now on codes are asked for. False when they were already. */
export async function confirmFactor(tx: Tx, userId: string): Promise<boolean> {
  const confirmed = await tx.$executeRaw`
    update second_factors set confirmed_at = now() where user_id = ${userId}::uuid and confirmed_at is null`;
  return confirmed > 0;
}

export async function keepRecoveryCodes(tx: Tx, userId: string, hashes: Uint8Array[]): Promise<void> {
  await tx.$executeRaw`delete from recovery_codes where user_id = ${userId}::uuid`;
  await tx.$executeRaw`
    insert into recovery_codes (user_id, code_hash) select ${userId}::uuid, unnest(${hashes}::bytea[])`;
}

/** Uses it up. False when it is none of theirs. */
export async function takeRecoveryCode(tx: Tx, userId: string, hash: Uint8Array): Promise<boolean> {
  const used = await tx.$executeRaw`
    delete from recovery_codes where user_id = ${userId}::uuid and code_hash = ${hash}`;
  return used > 0;
}

export async function recoveryCodesLeft(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ left: number }[]>`
    select count(*)::int as left from recovery_codes where user_id = ${userId}::uuid`;
  return row?.left ?? 0;
}

export async function deleteFactor(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`delete from second_factors where user_id = ${userId}::uuid`;
  await tx.$executeRaw`delete from recovery_codes where user_id = ${userId}::uuid`;
}
