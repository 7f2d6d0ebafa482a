import type { Tx } from "@/lib/db/as-user";

/** More would only wait in the queue: a sweep comes every minute. */
const MOST_AT_ONCE = 200;
/** Before the same summary is asked for again; each time after, four times as long as the last. */
const ASK_AGAIN = "10 minutes";
const LONGEST_WAIT = "7 days";

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
 * of any number. Those whose reply is still being written are among them, those that were asked for lately are not. An index
 * holds those alone that lack any.
 */
export async function conversationsWithoutSummary(tx: Tx, quietSeconds: number): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    select user_id as "userId", id as "conversationId", "isQuiet" from conversations c
    cross join lateral (
      select last_message_at < now() - make_interval(secs => ${quietSeconds}) as "isQuiet"
    ) rest
    where last_sequence > summarized_through and (last_sequence / 5 * 5 > summarized_through or "isQuiet")
      and (summary_ask_at is null or summary_ask_at <= now())
    order by last_message_at limit ${MOST_AT_ONCE}`;
}

/**
 * Notes that these were asked for. One that somebody writes in at this moment is left out: it is asked for again, as the
 * same event.
 */
export async function noteAsked(tx: Tx, asked: Waiting[]): Promise<void> {
  await tx.$executeRaw`
    with asked as (
      select c.user_id, c.id from conversations c join unnest(
        ${asked.map(({ userId }) => userId)}::uuid[], ${asked.map(({ conversationId }) => conversationId)}::uuid[]
      ) as given (user_id, id) on c.user_id = given.user_id and c.id = given.id for no key update of c skip locked
    ) update conversations c set summary_asks = summary_asks + 1, summary_ask_at = now()
      + least(${LONGEST_WAIT}::interval, ${ASK_AGAIN}::interval * power(4, least(summary_asks, 10)))
    from asked where c.user_id = asked.user_id and c.id = asked.id`;
}

/** The people who own summaries with vectors of another model than this. */
export async function ownersOfOtherSummaries(tx: Tx, model: string): Promise<string[]> {
  // Not "<>", which no index can serve.
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    select distinct user_id as "userId" from conversation_summaries
    where embedded_with < ${model} or embedded_with > ${model}`;
  return rows.map((row) => row.userId);
}
