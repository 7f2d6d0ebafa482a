import { z } from "zod";
import { Language } from "@/lib/prompts/translation/contract";
import { text, words } from "@/lib/text-shapes";

/** What stands between a version and people: golden conversations, and the checks of the answers to them. */

/** What an answer must be like. Words are counted as people count them. */
export const Expectations = z.strictObject({
  /** Each of these stands in it, in whichever case. */
  mentions: z.array(words(80)).max(10).default([]),
  avoids: z.array(words(80)).max(10).default([]),
  /** It asks the person something. */
  asks: z.boolean().default(false),
  shortest: z.number().int().min(1).max(2_000).default(20),
  longest: z.number().int().min(1).max(5_000).default(1_500),
});
export type Expectations = z.infer<typeof Expectations>;

export const GoldenWords = z.strictObject({
  name: words(80, "Give it a name."),
  /** By the blank's name, as a person would fill it in. */
  values: z.record(text({ longest: 40 }), text({ longest: 4_000 })).default({}),
  expects: Expectations.prefault({}),
});
export type GoldenWords = z.infer<typeof GoldenWords>;

export const Golden = GoldenWords.extend({
  id: z.uuid(),
  /** It comes with the product: an update changes it, nobody else does. */
  is_premade: z.boolean(),
});
export type Golden = z.infer<typeof Golden>;

export const GoldenPath = z.object({ promptId: z.uuid(), goldenId: z.uuid() });

export const GateCheck = z.object({
  name: z.enum([
    "blanks",
    "instructions",
    "filled",
    "left_open",
    "answered",
    "length",
    "asks",
    "mentions",
    "avoids",
    "refusal",
  ]),
  /** Whose words it is about; null where it is about those of all. */
  language: Language.nullable().default(null),
  passed: z.boolean(),
  /** In a sentence that a person may read. */
  detail: z.string(),
});
export type GateCheck = z.infer<typeof GateCheck>;

export const GateAnswer = z.object({
  golden: z.string(),
  /** Of the version's words that the blanks are filled in. */
  language: Language.default("en"),
  /** What is said with the blanks filled; null where they cannot be. */
  question: z.string().nullable(),
  /** Null also where only the blanks were filled: the offline advisor reads English alone. */
  answer: z.string().nullable(),
  /** What the version that people see answers to the same; null where it has other blanks, or people see none, and in other languages than English. */
  published: z.string().nullable(),
  checks: z.array(GateCheck),
});
export type GateAnswer = z.infer<typeof GateAnswer>;

export const Gate = z.object({
  version: z.number().int(),
  /** `failed`: the checks could not be made. */
  state: z.enum(["running", "passed", "blocked", "failed"]),
  /** Whether the version may be published as it stands. */
  is_open: z.boolean(),
  /** The golden conversations are others by now: it has to be checked again. */
  is_outdated: z.boolean(),
  against: z.number().int().nullable(),
  model: z.string(),
  /** English first; a translation that people are not shown is left out. */
  languages: z.array(Language),
  /** Of the golden conversations in all languages. */
  done: z.number().int(),
  total: z.number().int(),
  checks: z.array(GateCheck),
  answers: z.array(GateAnswer),
  failure: z.string().nullable(),
  override_reason: z.string().nullable(),
  asked_at: z.iso.datetime(),
  ended_at: z.iso.datetime().nullable(),
});
export type Gate = z.infer<typeof Gate>;

export const OverrideGate = z.strictObject({
  reason: words(500, "Write why it may go to people all the same."),
});
