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

/** What was held for the call; undefined when it had ended already. */
export async function updateCall(
  tx: Tx,
  userId: string,
  id: string,
  end: EndOfCall,
): Promise<Held | undefined> {
  const [held] = await tx.$queryRaw<Held[]>`
    update model_calls set outcome = ${end.outcome}, error_code = ${end.errorCode}, input_tokens = ${end.inputTokens}::int,
      output_tokens = ${end.outputTokens}::int, is_estimated = ${end.isEstimated}, cost_micros = ${end.costMicros}::bigint,
      first_token_ms = ${end.firstTokenMs}::int, duration_ms = ${end.durationMs}::int
    where user_id = ${userId}::uuid and id = ${id}::uuid and outcome = 'running'
    returning started_at as "startedAt", reserved_tokens as "reservedTokens", reserved_micros::float8 as "reservedMicros"`;
  return held;
}

/** Calls that nobody ended: their process died. */
export async function callsLeftRunning(tx: Tx, minutes: number): Promise<{ userId: string; id: string }[]> {
  return tx.$queryRaw<{ userId: string; id: string }[]>`
    select user_id as "userId", id from model_calls
    where outcome = 'running' and started_at < now() - make_interval(mins => ${minutes}::int) limit 500`;
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
