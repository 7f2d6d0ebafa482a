import type { Locale } from "@/lib/i18n/locales";
import type { PremadeContent, PromptContent, ShownSlot, Slot } from "@/lib/prompts/contract";
import { fits } from "@/lib/prompts/translation/check-translation";
import type { SlotWords } from "@/lib/prompts/translation/contract";
import { beginsWithWords } from "@/lib/prompts/translation/contract";

export interface ShownContent extends PromptContent {
  slots: ShownSlot[];
  language: Locale;
}

/** The words of a premade prompt in a language, or in English where there is no translation, or one of other blanks. */
export function inLanguage({ translations, ...content }: PremadeContent, language: Locale): ShownContent {
  const translation = language === "en" ? undefined : translations[language];
  if (!translation || !fits(content, translation)) return { ...content, language: "en" };
  const { title, description, template, slots } = translation;
  const said = new Map(slots.map((words) => [words.name, words]));
  return {
    ...content,
    title,
    description,
    template,
    slots: content.slots.map((slot) => slotIn(slot, said.get(slot.name))),
    language,
  };
}

/** What is not said in that language is left out: English words would stand in the middle of others. */
function slotIn({ placeholder, help, ...slot }: Slot, words: SlotWords | undefined): ShownSlot {
  if (!words) return { ...slot };
  const { name: _, default: begins, ...said } = words;
  return { ...slot, ...said, ...(begins !== undefined && beginsWithWords(slot) ? { default: begins } : {}) };
}
