import type { Tx } from "@/lib/db/as-user";

/** More would only wait in the queue: a sweep comes every minute. */
const MOST_AT_ONCE = 200;

/** Summaries without vectors of this model, oldest first. */
export async function summariesToEmbed(
  tx: Tx,
  userId: string,
  model: string,
  limit: number,
): Promise<{ id: string; text: string }[]> {
  return tx.$queryRaw<{ id: string; text: string }[]>`
    select id, text from conversation_summaries
    where user_id = ${userId}::uuid and (embedded_with < ${model} or embedded_with > ${model}) order by id limit ${limit}`;
}

/** Says whose vectors a summary has; false when it is gone or has them. A summary's text never changes. */
export async function markSummaryEmbedded(
  tx: Tx,
  userId: string,
  id: string,
  model: string,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update conversation_summaries set embedded_with = ${model}
    where user_id = ${userId}::uuid and id = ${id}::uuid and embedded_with <> ${model}`;
  return changed > 0;
}

export interface Waiting {
  userId: string;
  conversationId: string;
  /** Nobody wrote there for as long as was asked. */
  isQuiet: boolean;
}

/**
 * Some conversations that lack a summary, longest at rest first: of five messages (where each begins at 1, 6, 11, …), or, quiet for so many seconds,
 * of any number. Those whose reply is still being written are among them. An index holds those alone that lack any.
 */
export async function conversationsWithoutSummary(tx: Tx, quietSeconds: number): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    select user_id as "userId", id as "conversationId", "isQuiet" from conversations c
    cross join lateral (
      select last_message_at < now() - make_interval(secs => ${quietSeconds}) as "isQuiet"
    ) rest
    where last_sequence > summarized_through and (last_sequence / 5 * 5 > summarized_through or "isQuiet")
    order by last_message_at limit ${MOST_AT_ONCE}`;
}

/** The people who own summaries with vectors of another model than this. */
export async function ownersOfOtherSummaries(tx: Tx, model: string): Promise<string[]> {
  // Not "<>", which no index can serve.
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    select distinct user_id as "userId" from conversation_summaries
    where embedded_with < ${model} or embedded_with > ${model}`;
  return rows.map((row) => row.userId);
}
