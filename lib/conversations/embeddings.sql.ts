import pgvector from "pgvector";
import type { Passage } from "@/lib/ai/embedding/embeddings";
import type { PassageTraits } from "@/lib/conversations/passage-traits";
import type { Tx } from "@/lib/db/as-user";

export interface Pending {
  id: string;
  role: "user" | "assistant";
  text: string;
}

interface Choice {
  limit: number;
  /** Messages that are wanted although their reply has not begun in the table. */
  begun: string[];
}

/**
 * Finished messages without vectors of this model, oldest first, but those that it refused. One whose reply still waits for its first word is left
 * to that reply, unless `begun` names it or the reply's writer is silent for longer than its lease.
 */
export async function pendingMessages(
  tx: Tx,
  userId: string,
  model: string,
  { limit, begun }: Choice,
): Promise<Pending[]> {
  return tx.$queryRaw<Pending[]>`
    select id, role, text from messages m
    -- Not "is distinct from", which no index can serve.
    where user_id = ${userId}::uuid and status <> 'streaming' and is_remembered and superseded_by is null
      and (embedded_with is null or embedded_with < ${model} or embedded_with > ${model})
      and refused_by is distinct from ${model}
      and (id = any (${begun}::uuid[]) or not exists (
        select 1 from messages r where r.user_id = ${userId}::uuid and r.reply_to = m.id and r.status = 'streaming'
          and r.text = '' and r.lease_expires_at > now()
      ))
    order by created_at, sequence limit ${limit}`;
}

/** Says that this very text has its vectors and its words; false when the message is gone, forgotten or reads otherwise by now. */
export async function markEmbedded(
  tx: Tx,
  userId: string,
  message: Pending,
  model: string,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update messages set embedded_with = ${model}, words_kept = true, refused_by = null
    where user_id = ${userId}::uuid and id = ${message.id}::uuid and text = ${message.text}
      and is_remembered and superseded_by is null and embedded_with is distinct from ${model}`;
  return changed > 0;
}

/** Says that this model could not make vectors of this very text, so that no other job tries. */
export async function markRefused(tx: Tx, userId: string, message: Pending, model: string): Promise<void> {
  await tx.$executeRaw`
    update messages set refused_by = ${model}
    where user_id = ${userId}::uuid and id = ${message.id}::uuid and text = ${message.text}
      and embedded_with is distinct from ${model}`;
}

/** A message that waits for its vectors although this model refused it; undefined when it waits no more. */
export async function refusedMessage(
  tx: Tx,
  userId: string,
  id: string,
  model: string,
): Promise<Pending | undefined> {
  const [message] = await tx.$queryRaw<Pending[]>`
    select id, role, text from messages
    where user_id = ${userId}::uuid and id = ${id}::uuid and status <> 'streaming' and is_remembered
      and embedded_with is distinct from ${model}`;
  return message;
}

/** Lets the next job try a message again that was refused. False when none such is there. */
export async function clearRefusal(tx: Tx, userId: string, id: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update messages set refused_by = null
    where user_id = ${userId}::uuid and id = ${id}::uuid and refused_by is not null and is_remembered`;
  return changed > 0;
}

interface Source {
  id: string;
  type: "message" | "profile" | "summary";
  role: "user" | "assistant" | null;
  model: string;
  chunks: (Passage & Partial<PassageTraits>)[];
}

/** Puts a source's chunks in the place of those it had, of any model. */
export async function storeChunks(tx: Tx, userId: string, source: Source): Promise<void> {
  const { id, type, role, model, chunks } = source;
  await tx.$executeRaw`
    delete from embeddings where user_id = ${userId}::uuid and source_type = ${type} and source_id = ${id}::uuid`;
  if (chunks.length === 0) return;
  await tx.$executeRaw`
    insert into embeddings (user_id, source_type, source_id, chunk_index, model, message_id, summary_id, role,
      start_offset, end_offset, content_hash, embedding, words, is_question, names_time, conversation_number,
      sequence)
    select ${userId}::uuid, ${type}, ${id}::uuid, c.index, ${model}, m.id, ${type === "summary" ? id : null}::uuid,
      ${role}, c.start, c."end", c.hash, c.vector::halfvec, c.words, c.asks, c.times, t.number, m.sequence
    from unnest(
      ${chunks.map((chunk) => chunk.index)}::int[], ${chunks.map((chunk) => chunk.start)}::int[],
      ${chunks.map((chunk) => chunk.end)}::int[], ${chunks.map((chunk) => chunk.contentHash)}::text[],
      ${chunks.map((chunk) => pgvector.toSql(chunk.vector) as string)}::text[],
      ${chunks.map((chunk) => chunk.words ?? 0)}::int[], ${chunks.map((chunk) => chunk.isQuestion ?? false)}::boolean[],
      ${chunks.map((chunk) => chunk.namesTime ?? false)}::boolean[]
    ) as c (index, start, "end", hash, vector, words, asks, times)
    left join messages m on ${type} = 'message' and m.user_id = ${userId}::uuid and m.id = ${id}::uuid
    left join conversations t on t.user_id = m.user_id and t.id = m.conversation_id
    on conflict do nothing`;
}

/** The people who own finished messages without vectors, unless this model refused them, or without words. */
export async function ownersOfPending(tx: Tx, model: string): Promise<string[]> {
  const rows = await tx.$queryRaw<Owner[]>`
    select user_id as "userId" from messages
    where status <> 'streaming' and embedded_with is null and is_remembered and superseded_by is null
      and refused_by is distinct from ${model}
    union
    select user_id from messages
    where status <> 'streaming' and embedded_with is not null and not words_kept and is_remembered`;
  return rows.map((row) => row.userId);
}

/** The people who own finished messages with vectors of another model than this. */
export async function ownersOfOtherModels(tx: Tx, model: string): Promise<string[]> {
  const rows = await tx.$queryRaw<Owner[]>`
    select distinct user_id as "userId" from messages
    where status <> 'streaming' and (embedded_with < ${model} or embedded_with > ${model}) and is_remembered
      and refused_by is distinct from ${model}`;
  return rows.map((row) => row.userId);
}

/** The people whose profile changed since its vector was made. */
export async function ownersOfStaleProfiles(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<Owner[]>`select id as "userId" from users where embedded_with is null`;
  return rows.map((row) => row.userId);
}

/** The people whose profile has a vector of another model than this. */
export async function ownersOfOtherProfiles(tx: Tx, model: string): Promise<string[]> {
  const rows = await tx.$queryRaw<Owner[]>`
    select id as "userId" from users where embedded_with < ${model} or embedded_with > ${model}`;
  return rows.map((row) => row.userId);
}

interface Owner {
  userId: string;
}
