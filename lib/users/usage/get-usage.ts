import type { Actor } from "@/lib/actor";
import { readAsUser, type Tx } from "@/lib/db/as-user";
import { standingsOf } from "@/lib/rates/standings";
import { type CallsOfModel, callsByModel } from "@/lib/users/usage/calls.sql";
import type { BudgetOf, ModelUsage, OwnUsage, Usage } from "@/lib/users/usage/contract";
import { everybodysLimits, presentLimits, toDollars } from "@/lib/users/usage/limits";
import { spentBy } from "@/lib/users/usage/spending.sql";

const DAYS = 30;

/** What the person used, and what is left. */
export async function getUsage(actor: Pick<Actor, "userId">): Promise<OwnUsage> {
  const { usage } = await readAsUser(actor, (tx) => usageIn(tx, actor.userId));
  const standings = await standingsOf(actor.userId);
  return {
    ...usage,
    requests: standings.map(({ kind, limit, left, renewsAt }) => ({
      ...{ kind, limit, left },
      renews_at: renewsAt?.toISOString() ?? null,
    })),
  };
}

/** The same in a transaction of somebody else's, with the budget as it is set. */
export async function usageIn(tx: Tx, userId: string): Promise<{ usage: Usage; budget: BudgetOf }> {
  const spent = await spentBy(tx, userId);
  const models = await callsByModel(tx, userId, DAYS);
  const { own } = spent;
  const everybody = everybodysLimits();
  const usage = {
    day: {
      tokens: spent.dayTokens,
      usd: toDollars(spent.dayMicros),
      tokens_limit: own.tokensDay ?? everybody.tokensDay,
      usd_limit: toDollars(own.microsDay ?? everybody.microsDay),
      renews_at: spent.dayRenewsAt.toISOString(),
    },
    month: {
      tokens: spent.monthTokens,
      usd: toDollars(spent.monthMicros),
      tokens_limit: own.tokensMonth ?? everybody.tokensMonth,
      usd_limit: toDollars(own.microsMonth ?? everybody.microsMonth),
      renews_at: spent.monthRenewsAt.toISOString(),
    },
    models: models.map(present),
  };
  return { usage, budget: { own: presentLimits(own), everybody: presentLimits(everybody) } };
}

function present({ inputTokens, outputTokens, estimatedTokens, micros, ...rest }: CallsOfModel): ModelUsage {
  return {
    ...rest,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    estimated_tokens: estimatedTokens,
    usd: toDollars(micros),
  };
}
