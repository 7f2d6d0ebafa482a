import { z } from "zod";
import { Slot } from "@/lib/prompts/contract";
import { Translation } from "@/lib/prompts/translation/contract";
import { categories } from "@/prisma/premade-prompts/categories";

/** A template that comes with the product. `slug` stays the same for ever: an upgrade finds the row by it. */
export const PremadePrompt = z.strictObject({
  slug: z.string().regex(/^[a-z][a-z0-9-]{2,59}$/),
  title: z.string().min(3).max(80),
  /** One sentence that invites. */
  description: z.string().min(20).max(160),
  category: z.enum(categories),
  /** In the person's own voice, with `{{slot}}` where a value goes. */
  template: z.string().min(80).max(2000),
  slots: z.array(Slot).min(1).max(8),
  /** What the advisor is told about a great answer; the person does not see it. */
  instructions: z.string().min(80).max(2000),
  tags: z
    .array(z.string().regex(/^[a-z][a-z0-9 -]{1,39}$/))
    .min(1)
    .max(6),
  position: z.number().int().min(0),
});
export type PremadePrompt = z.infer<typeof PremadePrompt>;

/** Translations into one language, by the prompt's slug. */
export type Words = Record<string, z.input<typeof Translation>>;

/** The same template in every language of the pages. */
export const TranslatedPrompt = PremadePrompt.extend({
  translations: z.strictObject({ de: Translation, es: Translation }),
});
export type TranslatedPrompt = z.infer<typeof TranslatedPrompt>;
