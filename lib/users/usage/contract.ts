import { z } from "zod";

/** What a person's questions to language models took, and what they may take. Money in US dollars. */

export const Purpose = z.enum(["reply", "summary", "facts", "suggestions", "gate", "title"]);
export type Purpose = z.infer<typeof Purpose>;

const Limit = z.number().int().min(0).max(1_000_000_000_000).nullable();
const Dollars = z.number().min(0).max(1_000_000).nullable();

/** Null: what everybody may. */
export const UpdateBudget = z.strictObject({
  tokens_day: Limit,
  tokens_month: Limit,
  usd_day: Dollars,
  usd_month: Dollars,
});
export type UpdateBudget = z.infer<typeof UpdateBudget>;

const Limits = z.object({
  tokens_day: z.number().nullable(),
  tokens_month: z.number().nullable(),
  usd_day: z.number().nullable(),
  usd_month: z.number().nullable(),
});

/** `own`: set for this person; `everybody`: what holds where nothing is set; null in both: no limit. */
export const BudgetOf = z.object({ own: Limits, everybody: Limits });
export type BudgetOf = z.infer<typeof BudgetOf>;

/** Spent in a day or a month (UTC), what is held for replies under way included. */
const Period = z.object({
  tokens: z.number(),
  usd: z.number(),
  /** Null: no limit. */
  tokens_limit: z.number().nullable(),
  usd_limit: z.number().nullable(),
  renews_at: z.iso.datetime(),
});
export type Period = z.infer<typeof Period>;

export const ModelUsage = z.object({
  /** As people read it: "Offline advisor". */
  model: z.string(),
  purpose: Purpose,
  calls: z.number().int(),
  failed: z.number().int(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  /** Of both, what the model did not say: by the length of the text, or what was held where the process died. */
  estimated_tokens: z.number(),
  usd: z.number(),
  /** Calls whose price is not known: the sum leaves them out. */
  unpriced: z.number().int(),
});
export type ModelUsage = z.infer<typeof ModelUsage>;

export const Usage = z.object({
  day: Period,
  month: Period,
  /** Of the last thirty days, the most tokens first. */
  models: z.array(ModelUsage),
});
export type Usage = z.infer<typeof Usage>;

/** What of a minute's requests of one kind is left; kinds without a limit are not listed. */
const RequestsLeft = z.object({
  kind: z.enum(["reads", "writes", "replies", "uploads", "exports"]),
  limit: z.number().int(),
  left: z.number().int(),
  /** When all of them are there again; null while none is used. */
  renews_at: z.iso.datetime().nullable(),
});
export type RequestsLeft = z.infer<typeof RequestsLeft>;

export const OwnUsage = Usage.extend({ requests: z.array(RequestsLeft) });
export type OwnUsage = z.infer<typeof OwnUsage>;
