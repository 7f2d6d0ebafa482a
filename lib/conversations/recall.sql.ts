import pgvector from "pgvector";
import type { Tx } from "@/lib/db/as-user";

interface Search {
  vector: number[];
  model: string;
  limit: number;
  except: string[];
}

export interface Chunk {
  messageId: string;
  role: "user" | "assistant";
  start: number;
  end: number;
  score: number;
  contentHash: string;
}

/** Exact cosine order over one person's chunks of one model; an assistant's chunk counts ×0.3 in the order. */
export async function nearestChunks(
  tx: Tx,
  userId: string,
  { vector, model, limit, except }: Search,
): Promise<Chunk[]> {
  const question = pgvector.toSql(vector);
  return tx.$queryRaw<Chunk[]>`
    select message_id as "messageId", role, start_offset as "start", end_offset as "end", similarity as score,
      content_hash as "contentHash"
    from (
      select message_id, role, start_offset, end_offset, content_hash, 1 - (embedding <=> ${question}::halfvec) as similarity
      from embeddings
      where user_id = ${userId}::uuid and model = ${model} and source_type = 'message'
        and not message_id = any (${except}::uuid[])
    ) near
    order by similarity * case role when 'assistant' then 0.3 else 1 end desc limit ${limit}`;
}

export interface Source {
  id: string;
  text: string;
  conversationId: string;
  conversationTitle: string;
  saidAt: Date;
}

export async function textsOf(tx: Tx, userId: string, ids: string[]): Promise<Source[]> {
  return tx.$queryRaw<Source[]>`
    select m.id, m.text, m.conversation_id as "conversationId", c.title as "conversationTitle",
      m.created_at as "saidAt"
    from messages m join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
    where m.user_id = ${userId}::uuid and m.id = any (${ids}::uuid[]) and m.superseded_by is null`;
}
