import type { Tx } from "@/lib/db/as-user";

interface Stored {
  hash: string;
  email: string;
  name: string | null;
}

export async function storedPassword(tx: Tx, userId: string): Promise<Stored | undefined> {
  const [row] = await tx.$queryRaw<Stored[]>`
    select c.password_hash as hash, u.email, u.name
    from user_credentials c join users u on u.id = c.user_id where c.user_id = ${userId}::uuid`;
  return row;
}

/** Another password in the place of the one that was `stored`; no session and no mailed way in stands any more. False when it is another by now. */
export async function replacePassword(
  tx: Tx,
  { userId, stored, next }: { userId: string; stored: string; next: string },
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update user_credentials set password_hash = ${next}, updated_at = now()
    where user_id = ${userId}::uuid and password_hash = ${stored}`;
  if (changed === 0) return false;
  await tx.$executeRaw`delete from sessions where user_id = ${userId}::uuid`;
  await tx.$executeRaw`delete from password_resets where user_id = ${userId}::uuid`;
  return true;
}

/** The same by a way that needs no knowledge of the old one. */
export async function overwritePassword(tx: Tx, userId: string, next: string): Promise<void> {
  await tx.$executeRaw`
    insert into user_credentials (user_id, password_hash) values (${userId}::uuid, ${next})
    on conflict (user_id) do update set password_hash = excluded.password_hash, updated_at = now()`;
  await tx.$executeRaw`delete from sessions where user_id = ${userId}::uuid`;
}
