import { env } from "@/lib/env";
import type { BudgetOf } from "@/lib/users/usage/contract";

/** Tokens, and millionths of a dollar, a day and a month (UTC); null: no limit. */
export interface Limits {
  tokensDay: number | null;
  tokensMonth: number | null;
  microsDay: number | null;
  microsMonth: number | null;
}

const MICROS = 1_000_000;

/** What everybody may spend who has no budget of their own. */
export function everybodysLimits(): Limits {
  const { BUDGET_TOKENS_DAY, BUDGET_TOKENS_MONTH, BUDGET_USD_DAY, BUDGET_USD_MONTH } = env();
  return {
    tokensDay: BUDGET_TOKENS_DAY ?? null,
    tokensMonth: BUDGET_TOKENS_MONTH ?? null,
    microsDay: toMicros(BUDGET_USD_DAY ?? null),
    microsMonth: toMicros(BUDGET_USD_MONTH ?? null),
  };
}

/** The same as it is told. */
export function limitsOfEverybody(): BudgetOf["everybody"] {
  return presentLimits(everybodysLimits());
}

export function presentLimits(limits: Limits): BudgetOf["own"] {
  return {
    tokens_day: limits.tokensDay,
    tokens_month: limits.tokensMonth,
    usd_day: toDollars(limits.microsDay),
    usd_month: toDollars(limits.microsMonth),
  };
}

export function toMicros<T extends number | null>(usd: T): T extends number ? number : number | null;
export function toMicros(usd: number | null): number | null {
  return usd === null ? null : Math.round(usd * MICROS);
}

export function toDollars<T extends number | null>(micros: T): T extends number ? number : number | null;
export function toDollars(micros: number | null): number | null {
  return micros === null ? null : micros / MICROS;
}
