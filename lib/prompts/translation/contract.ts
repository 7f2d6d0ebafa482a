import { z } from "zod";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { oneLine, text, trimmed, words } from "@/lib/text-shapes";

/** The words of a premade prompt in further languages than English, which is the one that counts. */

export const Language = z.enum(LOCALES);
export type Language = z.infer<typeof Language>;

/** What a prompt can be translated into. */
export type Foreign = Exclude<Locale, "en">;

/** The words of a blank. What it takes, and what of it is sent, is said by the English blank of the same name. */
export const SlotWords = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: text({ shortest: 1, longest: 120 }),
  placeholder: text({ longest: 200 }).optional(),
  help: text({ longest: 200 }).optional(),
  /** What stands in it at first, where that is a text. */
  default: text({ longest: 200 }).optional(),
  /** How the choices read, in their order. Of a level: junior, mid, senior. */
  option_words: z
    .array(text({ shortest: 1, longest: 80 }))
    .max(20)
    .optional(),
});
export type SlotWords = z.infer<typeof SlotWords>;

export const Translation = z.strictObject({
  title: oneLine(80, "Write a title."),
  description: trimmed(200).default(""),
  /** With the blanks of the English template, where this language puts them. */
  template: words(4000, "Write what is to be said."),
  slots: z.array(SlotWords).max(12).default([]),
  /** Names the English words that it was written for: sent back it stays, left out it names those that it is saved with. */
  source: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ examples: ["9f86d081884c7d65"] })
    .optional(),
});
export type Translation = z.infer<typeof Translation>;

/** By language, each of them or none. */
export const Translations = z
  .strictObject({ de: Translation, es: Translation } satisfies Record<Foreign, typeof Translation>)
  .partial();
export type Translations = z.infer<typeof Translations>;

/** `outdated`: the English was changed since. `unfit`: so much that people are shown the English. */
export const TranslationState = z.enum(["missing", "current", "outdated", "unfit"]);
export type TranslationState = z.infer<typeof TranslationState>;

/** A translation of a version, and how it stands to its English. */
export const StandingTranslation = Translation.extend({
  /** The English was changed after this was translated. */
  is_outdated: z.boolean(),
  /** False where the English has other blanks or choices by now: people are shown the English until it is translated anew. */
  fits: z.boolean(),
});
export type StandingTranslation = z.infer<typeof StandingTranslation>;

export const StandingTranslations = z
  .strictObject({ de: StandingTranslation, es: StandingTranslation } satisfies Record<
    Foreign,
    typeof StandingTranslation
  >)
  .partial();
export type StandingTranslations = z.infer<typeof StandingTranslations>;

interface EnglishSlot {
  name: string;
  label: string;
  type: string;
  placeholder?: string | undefined;
  help?: string | undefined;
  options?: string[] | undefined;
  default?: string | undefined;
}

interface English {
  title: string;
  description: string;
  template: string;
  slots: EnglishSlot[];
}

/** What of a prompt is translated, as one text: the same as long as none of those English words changes. */
export function englishWords({ title, description, template, slots }: English): string {
  const said = slots.map((slot) => {
    const { name, label, placeholder, help, options } = slot;
    return [name, label, placeholder, help, options, beginsWithWords(slot) ? slot.default : undefined];
  });
  return JSON.stringify([title, description, template, said]);
}

/** Whether what stands in a blank at first is a text that a person reads; a number or a choice is the same in every language. */
export function beginsWithWords({ type }: Pick<EnglishSlot, "type">): boolean {
  return type === "text" || type === "long-text" || type === "skill";
}
