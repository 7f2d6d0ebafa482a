import { z } from "zod";
import { text, trimmed } from "@/lib/text-shapes";

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

/** A blank in a template: `{{name}}` stands where the person's value goes. */
export const Slot = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
    label: z.string().min(1).max(120),
    type: z.enum(["text", "long-text", "choice", "number", "level"]),
    required: z.boolean(),
    placeholder: z.string().max(200).optional(),
    help: z.string().max(200).optional(),
    /** For `choice`. */
    options: z.array(z.string().min(1).max(80)).max(20).optional(),
    default: z.string().max(200).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine((slot) => slot.type !== "choice" || (slot.options?.length ?? 0) > 1, "A choice needs options.");
export type Slot = z.infer<typeof Slot>;

export const Prompt = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string(),
  category: PromptCategory,
  /** What the person will say, with `{{slot}}` where a value goes. */
  template: z.string(),
  slots: z.array(Slot),
  tags: z.array(z.string()),
  is_premade: z.boolean(),
  version: z.number().int(),
});
export type Prompt = z.infer<typeof Prompt>;

export const PromptPath = z.object({ promptId: z.uuid() });

export const ListPrompts = z.object({
  category: PromptCategory.optional(),
  tag: text({ longest: 60 }).optional(),
  q: trimmed(200).optional(),
  premade: z.stringbool().meta({ type: "boolean" }).optional(),
});

/** The person's values by slot name; numbers and choices come as text. */
export const UsePrompt = z.strictObject({
  values: z.record(text({ longest: 40 }), text({ longest: 20_000 })),
  conversation_id: z.uuid().optional(),
});
export type UsePrompt = z.infer<typeof UsePrompt>;

/** The filled prompt, ready to be sent as a message. */
export const FilledPrompt = z.object({ prompt_id: z.uuid(), version: z.number().int(), text: z.string() });
export type FilledPrompt = z.infer<typeof FilledPrompt>;
