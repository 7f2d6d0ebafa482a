import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";

interface Own {
  conversations: number;
  messages: number;
  summaries: number;
  vectors: number;
  documents: number;
  document_bytes: number;
  memory_receipts: number;
  shared_links: number;
  imports: number;
}

/** How much is kept of the actor's conversations and of what was made of them. */
export async function countOwn(tx: Tx, { userId }: Actor): Promise<Own> {
  const [counts] = await tx.$queryRaw<Own[]>`
    select (select count(*) from conversations where user_id = ${userId}::uuid)::int as conversations,
      (select count(*) from messages where user_id = ${userId}::uuid)::int as messages,
      (select count(*) from conversation_summaries where user_id = ${userId}::uuid)::int as summaries,
      (select count(*) from embeddings where user_id = ${userId}::uuid)::int as vectors,
      (select count(*) from files where user_id = ${userId}::uuid)::int as documents,
      (select coalesce(sum(size), 0) from files where user_id = ${userId}::uuid)::float8 as document_bytes,
      (select count(*) from memory_receipts where user_id = ${userId}::uuid)::int as memory_receipts,
      (select count(*) from shares where user_id = ${userId}::uuid)::int as shared_links,
      (select count(*) from imports where user_id = ${userId}::uuid)::int as imports`;
  if (!counts) throw new Error("a query without a condition found nothing");
  return counts;
}
