import { z } from "zod";
import { Helped, PromptCategory } from "@/lib/prompts/contract";
import { type Foreign, TranslationState } from "@/lib/prompts/translation/contract";

/** The shapes of what administrators do with premade prompts. */

export const PromptState = z.enum(["draft", "published", "archived"]);
export type PromptState = z.infer<typeof PromptState>;

/** A version that goes live by itself, and when. */
export const PromptSchedule = z.object({ version: z.number().int(), at: z.iso.datetime() });
export type PromptSchedule = z.infer<typeof PromptSchedule>;

export const SchedulePrompt = z.strictObject({
  version: z.number().int().min(1).max(1_000_000),
  /** With its offset from UTC or a `Z`; later than now, within a year. */
  at: z.iso.datetime({ offset: true }),
  /** The `at` of the schedule that this one takes the place of; null where there is none. */
  replaces: z.iso.datetime({ offset: true }).nullable().default(null),
});
export type SchedulePrompt = z.infer<typeof SchedulePrompt>;

/** A premade prompt in the list of an administrator's. */
export const PremadePrompt = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string(),
  category: PromptCategory,
  tags: z.array(z.string()),
  state: PromptState,
  is_featured: z.boolean(),
  /** People see this one; of a draft nobody sees it. */
  version: z.number().int(),
  /** Above `version`: there are words that nobody was shown yet, or an earlier version was brought back. */
  latest_version: z.number().int(),
  /** How the newest words, shown or not, are translated. */
  translations: z.object({ de: TranslationState, es: TranslationState } satisfies Record<
    Foreign,
    typeof TranslationState
  >),
  /** What goes live by itself, within a minute of its time; null where nothing does. */
  schedule: PromptSchedule.nullable(),
  uses: z.number().int(),
  helped: Helped.nullable(),
  updated_at: z.iso.datetime(),
});
export type PremadePrompt = z.infer<typeof PremadePrompt>;

/** What is not named stays as it is. */
export const ArrangePrompt = z.strictObject({ archived: z.boolean(), featured: z.boolean() }).partial();
export type ArrangePrompt = z.infer<typeof ArrangePrompt>;

/** Premade prompts in the order in which people are to see them, within their categories. */
export const OrderPrompts = z.strictObject({ ids: z.array(z.uuid()).min(1).max(500) });
export type OrderPrompts = z.infer<typeof OrderPrompts>;

export const ReadAnalytics = z.object({ format: z.enum(["json", "csv"]).default("json") });

/** What came of one version, of everybody's uses together. */
export const VersionEffect = z.object({
  prompt_id: z.uuid(),
  title: z.string(),
  version: z.number().int(),
  is_shown: z.boolean(),
  published_at: z.iso.datetime().nullable(),
  uses: z.number().int(),
  /** Conversations begun with it that are still there: the figures below are of these. */
  conversations: z.number().int(),
  up: z.number().int(),
  down: z.number().int(),
  helped: Helped.nullable(),
  regenerations: z.number().int(),
  /** Messages in a conversation, on average; null without conversations. */
  mean_length: z.number().nullable(),
  facts: z.number().int(),
  /** Messages that say what was suggested below the answer before them. */
  follow_ups: z.number().int(),
});
export type VersionEffect = z.infer<typeof VersionEffect>;

/** Whether the newer of two versions helped more often; `unclear` also while too few rated one of them. */
export const Comparison = z.object({
  prompt_id: z.uuid(),
  version: z.number().int(),
  against: z.number().int(),
  verdict: z.enum(["better", "worse", "unclear"]),
  /** How many points of share lie between them, with 95 % confidence; null while too few rated one of them. */
  difference: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Ratings that each needs before anything is said. */
  fewest_ratings: z.number().int(),
});
export type Comparison = z.infer<typeof Comparison>;

export const PromptAnalytics = z.object({
  /** When the job counted last; null before it did. */
  counted_at: z.iso.datetime().nullable(),
  versions: z.array(VersionEffect),
  /** Each version that was shown against the one shown before it. */
  comparisons: z.array(Comparison),
});
export type PromptAnalytics = z.infer<typeof PromptAnalytics>;
