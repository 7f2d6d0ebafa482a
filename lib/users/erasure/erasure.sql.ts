import type { Tx } from "@/lib/db/as-user";
import type { Erased } from "@/lib/users/erasure/contract";

type OfUsers = Pick<Erased, "facts" | "sessions" | "tokens" | "model_calls">;

/** Takes the person's row: from now on nobody adds anything that belongs to them. Their address, or undefined. */
export async function holdPerson(tx: Tx, userId: string): Promise<{ email: string } | undefined> {
  const [row] = await tx.$queryRaw<{ email: string }[]>`
    select email from users where id = ${userId}::uuid for update`;
  return row;
}

export async function countOfUsers(tx: Tx, userId: string): Promise<OfUsers> {
  const [counts] = await tx.$queryRaw<OfUsers[]>`
    select (select count(*) from profile_facts where user_id = ${userId}::uuid)::int as facts,
      (select count(*) from sessions where user_id = ${userId}::uuid)::int as sessions,
      (select count(*) from api_tokens where user_id = ${userId}::uuid)::int as tokens,
      (select count(*) from model_calls where user_id = ${userId}::uuid)::int as model_calls`;
  if (!counts) throw new Error("a query without a condition found nothing");
  return counts;
}

interface Kept {
  id: string;
  erasedAt: string;
  hash: Uint8Array<ArrayBuffer>;
}

export async function insertErasure(tx: Tx, { id, erasedAt, hash }: Kept): Promise<void> {
  await tx.$executeRaw`
    insert into erasure_receipts (id, erased_at, hash) values (${id}::uuid, ${erasedAt}::timestamptz, ${hash})`;
}

export async function erasureStands(tx: Tx, id: string, hash: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from erasure_receipts where id = ${id}::uuid and hash = ${hash}`;
  return rows.length > 0;
}
