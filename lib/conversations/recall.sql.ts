import pgvector from "pgvector";
import type { Tx } from "@/lib/db/as-user";

/** Of how many of the nearest chunks a message is taken to be: a long one must not keep the others out. */
const CHUNKS_A_MESSAGE = 8;

interface Search {
  vector: number[];
  model: string;
  /** How many messages at most. */
  limit: number;
  /** Cosine similarity below which a chunk is not read. */
  floor: number;
  except: string[];
}

interface Found {
  messageId: string;
  role: "user" | "assistant";
  start: number;
  end: number;
  score: number;
  /** The whole message. */
  text: string;
  conversationId: string;
  conversationTitle: string;
  saidAt: Date;
}

/**
 * The messages nearest to a question with their best chunk, best first: exact cosine order over one person's chunks of
 * one model; an assistant's chunk counts ×0.3 in the order. What was superseded is left out.
 */
export async function nearestMessages(
  tx: Tx,
  userId: string,
  { vector, model, limit, floor, except }: Search,
): Promise<Found[]> {
  const question = pgvector.toSql(vector);
  return tx.$queryRaw<Found[]>`
    with scored as materialized (
      select message_id, role, start_offset, end_offset, 1 - (embedding <=> ${question}::halfvec) as score
      from embeddings
      where user_id = ${userId}::uuid and model = ${model} and source_type = 'message'
        and not message_id = any (${except}::uuid[])
    ), nearest as (
      select *, score * case role when 'assistant' then 0.3 else 1 end as weight from scored where score >= ${floor}
      order by weight desc limit ${limit * CHUNKS_A_MESSAGE}
    ), best as (select distinct on (message_id) * from nearest order by message_id, weight desc)
    select best.message_id as "messageId", best.role, start_offset as "start", end_offset as "end", score,
      m.text, m.conversation_id as "conversationId", c.title as "conversationTitle", m.created_at as "saidAt"
    from best
    join messages m on m.user_id = ${userId}::uuid and m.id = best.message_id and m.superseded_by is null
    join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
    order by weight desc limit ${limit}`;
}
