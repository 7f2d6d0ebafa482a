import type { Draft } from "@/components/prompts/editor/draft";
import type { Locale } from "@/lib/i18n/locales";
import type { ShownSlot, Slot } from "@/lib/prompts/contract";
import type { Foreign, SlotWords, Translation } from "@/lib/prompts/translation/contract";

/** Nothing said yet. */
export const untranslated: Translation = { title: "", description: "", template: "", slots: [] };

/** A draft with a translation as it is written now: it is one of the English beside it from here on. */
export function withTranslation(draft: Draft, language: Foreign, changed: Translation): Draft {
  const { source: _, ...words } = changed;
  const slots = draft.slots.map((slot) => fitting(slot, wordsFor(words, slot)));
  return { ...draft, translations: { ...draft.translations, [language]: { ...words, slots } } };
}

/** A blank that is no choice any more has none to put in words. */
function fitting({ type }: Pick<Slot, "type">, { option_words: read, ...words }: SlotWords): SlotWords {
  return read && (type === "choice" || type === "level") ? { ...words, option_words: read } : words;
}

/** The same without it. */
export function withoutTranslation(draft: Draft, language: Foreign): Draft {
  const { [language]: _, ...translations } = draft.translations ?? {};
  return { ...draft, translations };
}

/** The words of a blank, so far. */
export function wordsFor({ slots }: Pick<Translation, "slots">, { name }: Pick<Slot, "name">): SlotWords {
  return slots.find((words) => words.name === name) ?? { name, label: "" };
}

/** What a blank says in that language, changed; what is left empty is not said. */
export function withWords(
  words: SlotWords,
  part: "placeholder" | "help" | "default",
  said: string,
): SlotWords {
  const { [part]: _, ...rest } = words;
  return said ? { ...rest, [part]: said } : rest;
}

/** The same of one of its choices; with all of them empty they read as in English. */
export function withChoice(
  words: SlotWords,
  choices: readonly string[],
  place: number,
  said: string,
): SlotWords {
  const { option_words: before = [], ...rest } = words;
  const after = choices.map((_, at) => (at === place ? said : (before[at] ?? "")));
  return after.some(Boolean) ? { ...rest, option_words: after } : rest;
}

/** How people read a draft in a language; in English as long as it is not translated. */
export function readIn(draft: Draft, language: Locale): { template: string; slots: ShownSlot[] } {
  const translation = language === "en" ? undefined : draft.translations?.[language];
  if (!translation) return draft;
  const slots = draft.slots.map((slot) => {
    const { label, name: _, ...said } = wordsFor(translation, slot);
    return { ...slot, ...said, label: label || slot.label };
  });
  return { template: translation.template, slots };
}
