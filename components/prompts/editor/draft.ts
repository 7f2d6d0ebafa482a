import type { Prompt, PromptContent, PromptVersion, ShownSlot, Slot } from "@/lib/prompts/contract";
import type { StandingTranslation, Translation, Translations } from "@/lib/prompts/translation/contract";
import { FOREIGN } from "../foreign";
import { blanksIn } from "../preview/template-parts";

/** What is being written; of a premade prompt with what it is translated into. */
export interface Draft extends PromptContent {
  translations?: Translations;
}

/** It stands under no category yet: `firstOf` says under which it begins. */
export const emptyDraft: Draft = {
  title: "",
  description: "",
  category: "",
  template: "",
  slots: [],
  instructions: "",
  tags: [],
};

export function draftOf(from: Prompt | PromptVersion): Draft {
  const { title, description, category, template, slots, tags } = from;
  const draft = {
    title,
    description,
    category,
    template,
    slots,
    tags,
    instructions: from.instructions ?? "",
  };
  if (!("translations" in from)) return draft;
  const translations = FOREIGN.flatMap((language) => {
    const translation = from.translations[language];
    return translation ? [[language, wordsOf(translation)] as const] : [];
  });
  return { ...draft, translations: Object.fromEntries(translations) };
}

/** How it stands to its English is said by the server, and not to it. */
function wordsOf({ is_outdated: _, fits: __, ...words }: StandingTranslation): Translation {
  return words;
}

/** The blanks follow the text: one that is written appears, one that is gone goes, and the rest keep what was said of them. */
export function withTemplate(draft: Draft, template: string): Draft {
  const known = new Map(draft.slots.map((slot) => [slot.name, slot]));
  return { ...draft, template, slots: blanksIn(template).map((name) => known.get(name) ?? newSlot(name)) };
}

export function withSlot(draft: Draft, changed: Slot): Draft {
  return { ...draft, slots: draft.slots.map((slot) => (slot.name === changed.name ? changed : slot)) };
}

/** A draft after it was stored: a translation that was not touched since names the English that it is stored with. */
export function settled(now: Draft, sent: Draft, stored: Draft): Draft {
  if (now === sent) return stored;
  if (!now.translations) return now;
  const translations = FOREIGN.flatMap((language) => {
    const isSame = now.translations?.[language] === sent.translations?.[language];
    const translation = (isSame ? stored : now).translations?.[language];
    return translation ? [[language, translation] as const] : [];
  });
  return { ...now, translations: Object.fromEntries(translations) };
}

/** What stands in a preview for each blank: its default, or an example. */
export function examplesFor(slots: ShownSlot[]): Record<string, string> {
  return Object.fromEntries(slots.map((slot) => [slot.name, slot.default ?? slot.options?.[0] ?? ""]));
}

function newSlot(name: string): Slot {
  const words = name.replaceAll("_", " ");
  return { name, label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, type: "text", required: true };
}
