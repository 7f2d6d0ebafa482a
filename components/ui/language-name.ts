import { useLocale } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";

/** What the language of the page calls a language: "German" in English. */
export function useLanguageName(): (language: Locale) => string {
  const names = new Intl.DisplayNames([useLocale()], { type: "language" });
  return (language) => names.of(language) ?? language;
}
