import { z } from "zod";
import { Language, StandingTranslations, Translations } from "@/lib/prompts/translation/contract";
import { oneLine, text, trimmed, words } from "@/lib/text-shapes";

/** The shapes of the Prompts service on the wire: what it accepts and what it answers. */

export const PromptCategory = z.enum([
  "career-paths",
  "skill-gaps",
  "resume",
  "interview",
  "salary",
  "transitions",
  "leadership",
  "first-job",
  "networking",
  "workplace",
]);
export type PromptCategory = z.infer<typeof PromptCategory>;

/** What of a profile can fill a blank. */
export const ProfilePart = z.enum(["name", "skills", "level", "years", "summary"]);
export type ProfilePart = z.infer<typeof ProfilePart>;

/** A blank in a template: `{{name}}` stands where the person's value goes. */
export const Slot = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: text({ shortest: 1, longest: 120 }),
  /** `date` is `2026-11-26`. `skill` is a name, of the person's own skills or another. `profile` is filled from the profile. */
  type: z.enum(["text", "long-text", "choice", "number", "level", "date", "skill", "profile"]),
  required: z.boolean(),
  placeholder: text({ longest: 200 }).optional(),
  help: text({ longest: 200 }).optional(),
  /** For `choice`: at least two. */
  options: z
    .array(text({ shortest: 1, longest: 80 }))
    .max(20)
    .optional(),
  /** For `profile`: which part of it. */
  from: ProfilePart.optional(),
  default: text({ longest: 200 }).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});
export type Slot = z.infer<typeof Slot>;

/** A blank in the language in which the prompt is shown. What is filled in and sent is the same in all of them. */
export const ShownSlot = Slot.extend({
  /** How the choices read, in the order of `options`, or of junior, mid and senior; left out where they read as they are. */
  option_words: z.array(z.string()).optional(),
});
export type ShownSlot = z.infer<typeof ShownSlot>;

/** What a prompt says, and how it is found: the whole of a version. */
export const PromptContent = z.strictObject({
  title: oneLine(80, "Write a title."),
  description: trimmed(200).default(""),
  category: PromptCategory,
  /** What the person will say, with `{{slot}}` where a value goes. */
  template: words(4000, "Write what is to be said."),
  slots: z.array(Slot).max(12).default([]),
  /** What the advisor is told about a good answer. Of one's own prompt it is a wish below the advisor's rules. */
  instructions: trimmed(2000).default(""),
  tags: z.array(words(40).toLowerCase()).max(8, "Use at most 8 tags.").default([]),
});
export type PromptContent = z.infer<typeof PromptContent>;

/** The same of a premade prompt, which people read in their own language where it is translated. */
export const PremadeContent = PromptContent.extend({ translations: Translations.default({}) });
export type PremadeContent = z.infer<typeof PremadeContent>;

/** How those who rated an answer in a conversation begun with it found it; null while too few did. */
export const Helped = z.object({
  ratings: z.number().int(),
  /** 0 to 1, and where it lies with 95 % confidence (Wilson). */
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Helped = z.infer<typeof Helped>;

export const Prompt = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string(),
  category: PromptCategory,
  template: z.string(),
  slots: z.array(ShownSlot),
  /** Of these words; null for one's own, of which nobody says it. */
  language: Language.nullable(),
  tags: z.array(z.string()),
  /** Of one's own; null for a premade one. */
  instructions: z.string().nullable(),
  is_premade: z.boolean(),
  is_favourite: z.boolean(),
  is_featured: z.boolean(),
  /** The one that is shown, and the highest there is. */
  version: z.number().int(),
  latest_version: z.number().int(),
  /** Of a premade prompt: by everybody. */
  uses: z.number().int(),
  helped: Helped.nullable(),
  updated_at: z.iso.datetime(),
});
export type Prompt = z.infer<typeof Prompt>;

export const PromptPath = z.object({ promptId: z.uuid() });
export const PromptVersionPath = z.object({
  promptId: z.uuid(),
  version: z.coerce.number().int().min(1).max(1_000_000),
});

/** In which language a premade prompt is wanted. */
export const InLanguage = z.object({
  /**
   * Left out: what was chosen on the pages, else what `Accept-Language` asks for, else English; with a token the choice on the
   * pages does not count. What is not translated is in English.
   */
  language: Language.optional(),
});

export const ListPrompts = z.object({
  category: PromptCategory.optional(),
  tag: text({ longest: 60 }).optional(),
  q: trimmed(200).optional(),
  premade: z.stringbool().meta({ type: "boolean" }).optional(),
  favourite: z.stringbool().meta({ type: "boolean" }).optional(),
  /** As of one prompt; `q` looks for the words that are shown. */
  language: Language.optional(),
});

/** What is not named stays as it is in the latest version. */
export const SaveVersion = PromptContent.partial().extend({
  slots: z.array(Slot).max(12).optional(),
  description: PromptContent.shape.description.unwrap().optional(),
  instructions: PromptContent.shape.instructions.unwrap().optional(),
  tags: PromptContent.shape.tags.unwrap().optional(),
  /** Of a premade prompt, all of them: a language that is left out here is translated no more. */
  translations: Translations.optional(),
  /** What changed, for whoever looks at the versions later. */
  note: trimmed(300).default(""),
  /** The latest version when the editing began: when there is another by now, nothing is saved. */
  base_version: z.number().int().min(1),
});
export type SaveVersion = z.infer<typeof SaveVersion>;

/** The person's values by slot name; numbers and choices come as text. */
export const UsePrompt = z.strictObject({
  values: z.record(text({ longest: 40 }), text({ longest: 20_000 })),
  conversation_id: z.uuid().optional(),
});
export type UsePrompt = z.infer<typeof UsePrompt>;

/** The filled prompt, ready to be sent as a message. */
export const FilledPrompt = z.object({
  prompt_id: z.uuid(),
  version: z.number().int(),
  text: z.string(),
  /** Of the template; null for one's own. */
  language: Language.nullable(),
});
export type FilledPrompt = z.infer<typeof FilledPrompt>;

export const PromptVersion = PromptContent.extend({
  version: z.number().int(),
  note: z.string(),
  /** Of a premade prompt: the administrator's name; null where it came with the product, or it is one's own. */
  edited_by: z.string().nullable(),
  created_at: z.iso.datetime(),
  published_at: z.iso.datetime().nullable(),
  is_shown: z.boolean(),
  translations: StandingTranslations,
});
export type PromptVersion = z.infer<typeof PromptVersion>;
