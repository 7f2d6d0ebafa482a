import type { Tx } from "@/lib/db/as-user";
import type { Purpose } from "@/lib/users/usage/contract";

export interface EndOfCall {
  outcome: "complete" | "stopped" | "failed" | "lost";
  errorCode: string | null;
  inputTokens: number;
  outputTokens: number;
  isEstimated: boolean;
  costMicros: number | null;
  firstTokenMs: number | null;
  durationMs: number | null;
}

interface Held {
  startedAt: Date;
  reservedTokens: number;
  reservedMicros: number;
}

/**
 * What was held for the call, or booked when it was taken for lost; undefined when it had ended already. A lost one ends
 * once more, when its process was slow and lives.
 */
export async function updateCall(
  tx: Tx,
  userId: string,
  id: string,
  end: EndOfCall,
): Promise<Held | undefined> {
  const [held] = await tx.$queryRaw<Held[]>`
    with held as (
      select user_id, id, started_at, reserved_tokens, reserved_micros from model_calls
      where user_id = ${userId}::uuid and id = ${id}::uuid
        and (outcome = 'running' or outcome = 'lost' and ${end.outcome} <> 'lost')
      for update),
    ended as (
      update model_calls c set outcome = ${end.outcome}, error_code = ${end.errorCode}, input_tokens = ${end.inputTokens}::int,
        output_tokens = ${end.outputTokens}::int, is_estimated = ${end.isEstimated}, cost_micros = ${end.costMicros}::bigint,
        reserved_tokens = ${end.inputTokens}::int + ${end.outputTokens}::int,
        reserved_micros = coalesce(${end.costMicros}::bigint, 0),
        first_token_ms = ${end.firstTokenMs}::int, duration_ms = ${end.durationMs}::int
      from held where c.user_id = held.user_id and c.id = held.id)
    select started_at as "startedAt", reserved_tokens as "reservedTokens", reserved_micros::float8 as "reservedMicros" from held`;
  return held;
}

/** The call under way for a reply, the last one where there are several. */
export async function runningCallOf(tx: Tx, userId: string, replyId: string): Promise<string | undefined> {
  const [call] = await tx.$queryRaw<{ id: string }[]>`
    select id from model_calls
    where user_id = ${userId}::uuid and reply_id = ${replyId}::uuid and outcome = 'running'
    order by started_at desc, id desc limit 1`;
  return call?.id;
}

/**
 * Ends calls that have been running for so long that their process must have died, with what was held, which was taken
 * from the budget when they began. Returns how many.
 */
export async function loseCallsOlderThan(tx: Tx, minutes: number): Promise<number> {
  return tx.$executeRaw`
    update model_calls set outcome = 'lost', is_estimated = true,
      output_tokens = reserved_tokens - input_tokens,
      cost_micros = case when cost_micros is null then null else reserved_micros end
    where outcome = 'running' and started_at < now() - make_interval(mins => ${minutes}::int)`;
}

export interface CallsOfModel {
  model: string;
  purpose: Purpose;
  calls: number;
  failed: number;
  inputTokens: number;
  outputTokens: number;
  /** Of both. */
  estimatedTokens: number;
  micros: number;
  unpriced: number;
}

export async function callsByModel(tx: Tx, userId: string, days: number): Promise<CallsOfModel[]> {
  return tx.$queryRaw<CallsOfModel[]>`
    select model, purpose, count(*)::int as calls, count(*) filter (where outcome = 'failed')::int as failed,
      sum(input_tokens)::float8 as "inputTokens", sum(output_tokens)::float8 as "outputTokens",
      coalesce(sum(input_tokens + output_tokens) filter (where is_estimated), 0)::float8 as "estimatedTokens",
      coalesce(sum(cost_micros), 0)::float8 as micros, count(*) filter (where cost_micros is null)::int as unpriced
    from model_calls
    where user_id = ${userId}::uuid and started_at > now() - make_interval(days => ${days}::int)
      and outcome not in ('refused', 'running')
    group by 1, 2 order by sum(input_tokens + output_tokens) desc, 1, 2`;
}
