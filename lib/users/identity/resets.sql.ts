import type { Tx } from "@/lib/db/as-user";

interface Reset {
  email: string;
  tokenHash: Uint8Array;
  minutes: number;
}

/** A way back in for whoever has this address, in the place of an earlier one. The address as it is stored, if anybody has it. */
export async function insertReset(
  tx: Tx,
  { email, tokenHash, minutes }: Reset,
): Promise<{ id: string; email: string } | undefined> {
  const [row] = await tx.$queryRaw<{ id: string; email: string }[]>`
    with person as (select id, email from users where lower(email) = lower(${email})),
    kept as (
      insert into password_resets (user_id, token_hash, expires_at)
      select id, ${tokenHash}, now() + make_interval(mins => ${minutes}::int) from person
      on conflict (user_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at, created_at = now())
    select id, email from person`;
  return row;
}

/** Whose token this is, while it is good; it stays good. */
export async function personOfReset(
  tx: Tx,
  tokenHash: Uint8Array,
): Promise<{ id: string; email: string; name: string | null } | undefined> {
  const [row] = await tx.$queryRaw<{ id: string; email: string; name: string | null }[]>`
    select u.id, u.email, u.name from password_resets r join users u on u.id = r.user_id
    where r.token_hash = ${tokenHash} and r.expires_at > now()`;
  return row;
}

/** Uses a token up. False when somebody else did. */
export async function useReset(tx: Tx, tokenHash: Uint8Array): Promise<boolean> {
  const used = await tx.$executeRaw`
    delete from password_resets where token_hash = ${tokenHash} and expires_at > now()`;
  return used > 0;
}

export async function deleteOldResets(tx: Tx): Promise<number> {
  return tx.$executeRaw`delete from password_resets where expires_at < now()`;
}
