import type { Tx } from "@/lib/db/as-user";
import type { Purpose } from "@/lib/users/usage/contract";
import type { Limits } from "@/lib/users/usage/limits";

interface NewCall {
  userId: string;
  id: string;
  purpose: Purpose;
  model: string;
  conversationId: string | null;
  replyId: string | null;
  /** What is held for it: tokens of its prompt, and of all. */
  input: number;
  tokens: number;
  micros: number;
  /** Whether it is known what the model costs. */
  isPriced: boolean;
  /** What holds where the person has no budget of their own. */
  everybody: Limits;
  /** Whether a call that is refused gets a row too. */
  notesRefusal: boolean;
}

/**
 * Takes from what a person may spend, for a call that is about to be made, and notes the call. One statement on one row: of
 * many at once in many processes each sees what the others took. False when something is spent; nothing is taken then.
 * The model is asked next, and the end of this transaction does not wait for the disk: a database that crashes in the
 * moment between may forget the call, what it cost too, never a message.
 */
export async function holdCall(tx: Tx, call: NewCall): Promise<boolean> {
  const { userId, tokens, micros, notesRefusal } = call;
  const { tokensDay, tokensMonth, microsDay, microsMonth } = call.everybody;
  const [taken] = await tx.$queryRaw<{ isHeld: boolean }[]>`
    with today as (select (now() at time zone 'utc')::date as day, date_trunc('month', now() at time zone 'utc')::date as month),
    may as (
      select coalesce(b.tokens_day, ${tokensDay}::bigint) as tokens_day, coalesce(b.tokens_month, ${tokensMonth}::bigint) as tokens_month,
        coalesce(b.micros_day, ${microsDay}::bigint) as micros_day, coalesce(b.micros_month, ${microsMonth}::bigint) as micros_month
      from (select 1) as one left join budgets b on b.user_id = ${userId}::uuid),
    taken as (
      insert into spending as s (user_id, day, day_tokens, day_micros, month, month_tokens, month_micros)
      select ${userId}::uuid, day, ${tokens}::bigint, ${micros}::bigint, month, ${tokens}::bigint, ${micros}::bigint from today, may
      where least(tokens_day, tokens_month, micros_day, micros_month) is distinct from 0
      on conflict (user_id) do update set
        day = excluded.day, month = excluded.month,
        day_tokens = case when s.day = excluded.day then s.day_tokens else 0 end + excluded.day_tokens,
        day_micros = case when s.day = excluded.day then s.day_micros else 0 end + excluded.day_micros,
        month_tokens = case when s.month = excluded.month then s.month_tokens else 0 end + excluded.month_tokens,
        month_micros = case when s.month = excluded.month then s.month_micros else 0 end + excluded.month_micros
      where (select
          (may.tokens_day is null or s.day <> excluded.day or s.day_tokens < may.tokens_day)
          and (may.micros_day is null or s.day <> excluded.day or s.day_micros < may.micros_day)
          and (may.tokens_month is null or s.month <> excluded.month or s.month_tokens < may.tokens_month)
          and (may.micros_month is null or s.month <> excluded.month or s.month_micros < may.micros_month)
        from may)
      returning 1),
    held as (select exists (select 1 from taken) as is_held),
    noted as (
      insert into model_calls (user_id, id, purpose, model, conversation_id, reply_id, outcome, error_code, cost_micros,
        input_tokens, reserved_tokens, reserved_micros)
      select ${userId}::uuid, ${call.id}::uuid, ${call.purpose}, ${call.model}, ${call.conversationId}::uuid,
        ${call.replyId}::uuid, case when is_held then 'running' else 'refused' end,
        case when is_held then null else 'budget_exceeded' end, case when is_held and not ${call.isPriced} then null else 0 end,
        case when is_held then ${call.input}::int else 0 end, case when is_held then ${tokens}::int else 0 end,
        case when is_held then ${micros}::bigint else 0 end
      from held where is_held or ${notesRefusal}::boolean)
    select is_held as "isHeld", set_config('synchronous_commit', 'off', true) from held`;
  return taken?.isHeld === true;
}
