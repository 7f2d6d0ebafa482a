import { z } from "zod";

/** What the desk's first page and its page on the system show, on the wire. Days and weeks are of UTC. */

export const Day = z.object({
  day: z.iso.date(),
  active_people: z.number().int(),
  new_people: z.number().int(),
  conversations: z.number().int(),
  messages: z.number().int(),
  replies: z.number().int(),
  failed_replies: z.number().int(),
  thumbs_up: z.number().int(),
  thumbs_down: z.number().int(),
  /** Milliseconds; null on a day without a reply. */
  first_token_p50_ms: z.number().int().nullable(),
  first_token_p95_ms: z.number().int().nullable(),
  /** Of all models together. */
  tokens: z.number(),
  cost_usd: z.number(),
});
export type Day = z.infer<typeof Day>;

export const ModelFigures = z.object({
  model: z.string(),
  calls: z.number().int(),
  failed: z.number().int(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  /** Of both, what the model did not say: by the length of the text, or what was held where the process died. */
  estimated_tokens: z.number(),
  cost_usd: z.number(),
  /** Calls without a known price, which the cost leaves out. */
  unpriced: z.number().int(),
});
export type ModelFigures = z.infer<typeof ModelFigures>;

export const Cohort = z.object({
  /** The Monday of the week in which these people came. */
  week: z.iso.date(),
  people: z.number().int(),
  /** How many of them were active in that week and in each one after it. */
  active: z.array(z.number().int()),
});
export type Cohort = z.infer<typeof Cohort>;

export const Metrics = z.object({
  /** Null until the first count. */
  counted_at: z.iso.datetime().nullable(),
  /** People who wrote something on at least one of these days. */
  active_people: z.number().int(),
  people: z.number().int(),
  /** The oldest first, none left out. */
  days: z.array(Day),
  models: z.array(ModelFigures),
  retention: z.array(Cohort),
});
export type Metrics = z.infer<typeof Metrics>;

export const AskMetrics = z.object({ days: z.coerce.number().int().min(1).max(90).default(30) });
export type AskMetrics = z.infer<typeof AskMetrics>;

/** The tables behind the charts, and those that are tables alone. */
const MetricsTable = z.enum([
  "active_people",
  "messages",
  "replies",
  "first_words",
  "ratings",
  "tokens",
  "models",
  "retention",
]);
export type MetricsTable = z.infer<typeof MetricsTable>;

export const ExportMetrics = AskMetrics.extend({ table: MetricsTable });

export const SystemStatus = z.object({
  /** Which model answers. */
  advisor: z.object({ model: z.string(), label: z.string(), is_offline: z.boolean() }),
  /** How many of all messages have vectors of the embedding model of now. */
  embeddings: z.object({ model: z.string(), embedded: z.number().int(), total: z.number().int() }),
  health: z.object({
    database_ms: z.number(),
    pending_migrations: z.array(z.string()),
    /** `none`: no address of one is set. `away`: what it does is done through the database meanwhile. */
    redis: z.enum(["none", "connected", "away"]),
  }),
  versions: z.object({ app: z.string(), node: z.string(), database: z.string(), migration: z.string() }),
  storage: z.object({
    database_bytes: z.number(),
    /** The largest first, their indexes included. */
    tables: z.array(z.object({ name: z.string(), bytes: z.number() })),
  }),
  /** What everybody may spend, and what models cost, by the settings. Null: no limit. */
  budget: z.object({
    tokens_day: z.number().nullable(),
    tokens_month: z.number().nullable(),
    usd_day: z.number().nullable(),
    usd_month: z.number().nullable(),
  }),
  prices: z.record(z.string(), z.object({ input: z.number(), output: z.number() })),
  uptime_seconds: z.number().int(),
});
export type SystemStatus = z.infer<typeof SystemStatus>;
