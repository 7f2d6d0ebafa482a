import type { Tx } from "@/lib/db/as-user";

export async function passwordHashOf(tx: Tx, userId: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ hash: string }[]>`
    select password_hash as hash from user_credentials where user_id = ${userId}::uuid`;
  return row?.hash;
}

/** Another password in the place of the one that was `stored`, and no session any more. False when it is another by now. */
export async function replacePassword(
  tx: Tx,
  { userId, stored, next }: { userId: string; stored: string; next: string },
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update user_credentials set password_hash = ${next}, updated_at = now()
    where user_id = ${userId}::uuid and password_hash = ${stored}`;
  if (changed === 0) return false;
  await tx.$executeRaw`delete from sessions where user_id = ${userId}::uuid`;
  return true;
}
