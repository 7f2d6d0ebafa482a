import { theirLocale } from "@/lib/http/in-their-language";
import type { Locale } from "@/lib/i18n/locales";

/** The language that words of ours are wanted in: what the query names, else that of whoever asks. */
export function languageOf({ language }: { language?: Locale | undefined }): Locale {
  return language ?? theirLocale();
}
