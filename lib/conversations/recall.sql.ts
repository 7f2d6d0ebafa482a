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

export interface Source {
  text: string;
  conversationId: string;
  conversationTitle: string;
  saidAt: Date;
}

interface Found extends Chunk, Omit<Source, "text"> {
  /** The whole message, with the first of its chunks only: it may be long, and have many. */
  text: string | null;
}

/**
 * Exact cosine order over one person's chunks of one model, each with its message; an assistant's chunk counts ×0.3 in
 * the order, and what was superseded is left out.
 */
export async function nearestChunks(
  tx: Tx,
  userId: string,
  { vector, model, limit, except }: Search,
): Promise<Found[]> {
  const question = pgvector.toSql(vector);
  return tx.$queryRaw<Found[]>`
    with scored as materialized (
      select message_id, role, start_offset, end_offset, content_hash, 1 - (embedding <=> ${question}::halfvec) as score
      from embeddings
      where user_id = ${userId}::uuid and model = ${model} and source_type = 'message'
        and not message_id = any (${except}::uuid[])
    ), near as (
      select *, score * case role when 'assistant' then 0.3 else 1 end as weight from scored
      order by weight desc limit ${limit}
    ), numbered as (
      select *, row_number() over (partition by message_id order by weight desc) as place from near
    )
    select message_id as "messageId", n.role, start_offset as "start", end_offset as "end", score,
      content_hash as "contentHash", case when place = 1 then m.text end as text,
      m.conversation_id as "conversationId", c.title as "conversationTitle", m.created_at as "saidAt"
    from numbered n
    join messages m on m.user_id = ${userId}::uuid and m.id = n.message_id and m.superseded_by is null
      and m.is_remembered
    join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
    order by weight desc`;
}
