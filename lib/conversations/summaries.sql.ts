import type { Range } from "@/lib/conversations/next-range";
import type { Tx } from "@/lib/db/as-user";
import { Prisma } from "@/lib/db/generated/client";

export interface Covered extends Range {
  id: string;
  text: string;
  model: string;
}

/** The two newest summaries of a conversation, oldest first. */
export async function lastSummaries(tx: Tx, userId: string, conversationId: string): Promise<Covered[]> {
  const newest = await tx.$queryRaw<Covered[]>`
    select id, from_sequence as "from", to_sequence as "to", text, model from conversation_summaries
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid
    order by from_sequence desc limit 2`;
  return newest.reverse();
}

/** The last place in the thread before which no reply is still being written; undefined without the conversation. */
export async function settledThrough(
  tx: Tx,
  userId: string,
  conversationId: string,
): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ settled: number }[]>`
    select coalesce((
      select min(sequence) - 1 from messages m
      where m.user_id = c.user_id and m.conversation_id = c.id and m.status = 'streaming'
    ), last_sequence) as settled
    from conversations c where user_id = ${userId}::uuid and id = ${conversationId}::uuid`;
  return row?.settled;
}

export interface Readable {
  id: string;
  role: "user" | "assistant";
  text: string;
}

/**
 * What a summary of a range may read: what is remembered and was not answered anew, oldest first. `isHeld`: kept from
 * changing until the transaction ends, and a change that is on its way is waited for.
 */
export async function readableMessages(
  tx: Tx,
  userId: string,
  { conversationId, from, to }: Range & { conversationId: string },
  { isHeld = false }: { isHeld?: boolean } = {},
): Promise<Readable[]> {
  return tx.$queryRaw<Readable[]>`
    select id, role, text from messages
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and sequence between ${from} and ${to}
      and (is_remembered or copy_of is not null) and superseded_by is null and text <> ''
    order by sequence ${isHeld ? Prisma.sql`for share` : Prisma.empty}`;
}

/**
 * Takes a conversation, as whoever changes its messages does first, and keeps one of its summaries from going until the
 * transaction ends; false when either is gone.
 */
export async function holdBase(
  tx: Tx,
  userId: string,
  conversationId: string,
  summaryId: string | null,
): Promise<boolean> {
  const conversation = await tx.$queryRaw<unknown[]>`
    select 1 from conversations where user_id = ${userId}::uuid and id = ${conversationId}::uuid for no key update`;
  if (conversation.length === 0 || !summaryId) return conversation.length > 0;
  const summary = await tx.$queryRaw<unknown[]>`
    select 1 from conversation_summaries where user_id = ${userId}::uuid and id = ${summaryId}::uuid for key share`;
  return summary.length > 0;
}

/** Returns how many rows went: 0 when it was gone already. */
export async function deleteSummary(tx: Tx, userId: string, id: string): Promise<number> {
  return tx.$executeRaw`
    delete from conversation_summaries where user_id = ${userId}::uuid and id = ${id}::uuid`;
}

interface NewSummary extends Range {
  id: string;
  conversationId: string;
  buildsOn: string | null;
  text: string;
  model: string;
  embeddedWith: string;
}

/** Returns how many rows came: 0 when the place is taken. */
export async function insertSummary(tx: Tx, userId: string, summary: NewSummary): Promise<number> {
  return tx.$executeRaw`
    insert into conversation_summaries (user_id, id, conversation_id, from_sequence, to_sequence, builds_on, text, model,
      embedded_with)
    values (${userId}::uuid, ${summary.id}::uuid, ${summary.conversationId}::uuid, ${summary.from}, ${summary.to},
      ${summary.buildsOn}::uuid, ${summary.text}, ${summary.model}, ${summary.embeddedWith})
    on conflict do nothing`;
}

/**
 * The text to put before a thread that is read from `sequence` on: of the range that reaches it, so that nothing is left
 * out between, or of the newest before.
 */
export async function summaryReaching(
  tx: Tx,
  userId: string,
  conversationId: string,
  sequence: number,
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ text: string }[]>`
    select text from conversation_summaries
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and from_sequence < ${sequence}
    order by from_sequence desc limit 1`;
  return row?.text || undefined;
}
