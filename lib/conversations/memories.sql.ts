import type { Tx } from "@/lib/db/as-user";
import { Prisma } from "@/lib/db/generated/client";

export interface MemoryRow {
  id: string;
  role: "user" | "assistant";
  /** The beginning of the message, or what stands around the words that were looked for. */
  quote: string;
  saidAt: Date;
  conversationId: string;
  conversationTitle: string;
  /** How many answers were given it. */
  uses: number;
  /** It has no vectors, because the model could not make them. */
  isRefused: boolean;
}

/** Code points of a quote, and of what stands before the words it was found by. */
const QUOTE_LENGTH = 700;
const LEAD_LENGTH = 180;

/** What the person said and is remembered, newest first, from a place on. */
export async function newestRemembered(
  tx: Tx,
  userId: string,
  { limit, before }: { limit: number; before?: { saidAt: Date; id: string } | undefined },
): Promise<MemoryRow[]> {
  const place = before
    ? Prisma.sql`and (m.created_at, m.id) < (${before.saidAt}::timestamptz, ${before.id}::uuid)`
    : Prisma.empty;
  return rows(
    tx,
    userId,
    Prisma.sql`left(m.text, ${QUOTE_LENGTH})`,
    Prisma.sql`and m.role = 'user' ${place}`,
    limit,
  );
}

/** Remembered messages of either side that hold these very words, newest first. */
export async function rememberedWith(
  tx: Tx,
  userId: string,
  { words, limit }: { words: string; limit: number },
): Promise<MemoryRow[]> {
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const from = Prisma.sql`greatest(1, position(lower(${words}) in lower(m.text)) - ${LEAD_LENGTH}::int)`;
  const quote = Prisma.sql`substring(m.text from ${from} for ${QUOTE_LENGTH}::int)`;
  return rows(tx, userId, quote, Prisma.sql`and m.text ilike ${pattern}`, limit);
}

/** Those of these messages that are remembered. */
export async function rememberedAmong(tx: Tx, userId: string, ids: string[]): Promise<MemoryRow[]> {
  const quote = Prisma.sql`left(m.text, ${QUOTE_LENGTH})`;
  return rows(tx, userId, quote, Prisma.sql`and m.id = any (${ids}::uuid[])`, ids.length);
}

async function rows(tx: Tx, userId: string, quote: Prisma.Sql, which: Prisma.Sql, limit: number) {
  return tx.$queryRaw<MemoryRow[]>`
    select m.id, m.role, ${quote} as quote, m.created_at as "saidAt", m.conversation_id as "conversationId",
      c.title as "conversationTitle", m.refused_by is not null as "isRefused", (
        select count(distinct r.reply_id)::int from memory_receipts r
        join messages a on a.user_id = r.user_id and a.id = r.reply_id and a.superseded_by is null
        where r.user_id = ${userId}::uuid and r.source_message_id = m.id
      ) as uses
    from messages m join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
    where m.user_id = ${userId}::uuid and m.is_remembered and m.superseded_by is null and m.status <> 'streaming'
      and m.text <> '' ${which}
    order by m.created_at desc, m.id desc limit ${limit}`;
}

export interface UseRow {
  replyId: string;
  conversationId: string;
  conversationTitle: string;
  /** The beginning of what was asked. */
  question: string;
  answeredAt: Date;
}

/** The answers that were given a message as memory, newest first. */
export async function usesOf(tx: Tx, userId: string, messageId: string): Promise<UseRow[]> {
  return tx.$queryRaw<UseRow[]>`
    select a.id as "replyId", a.conversation_id as "conversationId", c.title as "conversationTitle",
      left(coalesce(q.text, ''), 200) as question, a.created_at as "answeredAt"
    from (select distinct reply_id from memory_receipts
      where user_id = ${userId}::uuid and source_message_id = ${messageId}::uuid) r
    join messages a on a.user_id = ${userId}::uuid and a.id = r.reply_id and a.superseded_by is null
    join conversations c on c.user_id = a.user_id and c.id = a.conversation_id
    left join messages q on q.user_id = a.user_id and q.id = a.reply_to
    order by a.created_at desc limit 50`;
}
