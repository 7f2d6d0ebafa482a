import type { Tx } from "@/lib/db/as-user";
import { Prisma } from "@/lib/db/generated/client";

/** More words than these are a paragraph, and every one of them must be found. */
const MOST_WORDS = 20;

/**
 * The words of what a person typed, as the tables keep words. From here to the transaction's end each query is planned for
 * what it looks for: one plan for rare words and common ones reads thousands of rows for the latter.
 */
export async function searchTokens(tx: Tx, typed: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ word: string }[]>`
    select word from search_tokens(${typed}) with ordinality as tokens (word, place),
      set_config('plan_cache_mode', 'force_custom_plan', true)
    order by place limit ${MOST_WORDS}`;
  return rows.map((row) => row.word);
}

export interface TitleRow {
  conversationId: string;
  title: string;
  isArchived: boolean;
  lastMessageAt: Date | null;
}

/** Conversations by their titles, the latest used first. `query` is a tsquery. */
export async function titlesWith(
  tx: Tx,
  userId: string,
  { query, limit }: { query: string; limit: number },
): Promise<TitleRow[]> {
  return tx.$queryRaw<TitleRow[]>`
    select id as "conversationId", title, archived_at is not null as "isArchived", last_message_at as "lastMessageAt"
    from conversations
    where user_id = ${userId}::uuid and expires_at is null
      and coalesce(title_words, search_words(title)) @@ ${query}::tsquery
    order by coalesce(last_message_at, created_at) desc, id desc limit ${limit}`;
}

export interface MessageRow {
  conversationId: string;
  title: string;
  isArchived: boolean;
  /** Of a document's words, the message that it came with: that is what stands in the thread. */
  id: string;
  isDocument: boolean;
  role: "user" | "assistant";
  text: string;
  saidAt: Date;
  /** With the time, its place in the order. */
  placeId: string;
}

/**
 * Messages that are shown in their threads, newest first, from a place on; a copy only where its original is gone. `query`
 * is a tsquery.
 */
export async function messagesWith(
  tx: Tx,
  userId: string,
  {
    query,
    limit,
    before,
  }: { query: string; limit: number; before?: { saidAt: Date; id: string } | undefined },
): Promise<MessageRow[]> {
  const place = before
    ? Prisma.sql`and (s.said_at, s.message_id) < (${before.saidAt}::timestamptz, ${before.id}::uuid)`
    : Prisma.empty;
  return tx.$queryRaw<MessageRow[]>`
    select c.id as "conversationId", c.title, c.archived_at is not null as "isArchived", coalesce(m.attached_to, m.id) as id,
      m.attached_to is not null as "isDocument", m.role, m.text, s.said_at as "saidAt", s.message_id as "placeId"
    from searchable_messages s
    join messages m on m.user_id = s.user_id and m.id = s.message_id and m.superseded_by is null
    join conversations c on c.user_id = m.user_id and c.id = m.conversation_id
    where s.user_id = ${userId}::uuid and s.words @@ ${query}::tsquery ${place} and not exists (
        select 1 from messages o where o.user_id = m.user_id and o.id = m.copy_of and o.superseded_by is null)
    order by s.said_at desc, s.message_id desc limit ${limit}`;
}
