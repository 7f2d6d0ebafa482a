import { readsEnglish } from "@/lib/ai/offline/reads-english";
import { guessForeignLanguage } from "@/lib/i18n/guess-language";

/** Whether the extractor reads the language of a text. In doubt it does: a list of names has no language. */
export function readsLanguage(text: string): boolean {
  return readsEnglish(text);
}

/** The language of a text that the extractor does not read, as BCP 47 ("de"; "und" when unknown); null when it reads it. */
export function unreadLanguage(text: string): string | null {
  return readsLanguage(text) ? null : (guessForeignLanguage(text) ?? "und");
}
