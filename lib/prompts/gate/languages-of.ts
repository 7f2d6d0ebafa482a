import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { PremadeContent } from "@/lib/prompts/contract";
import { inLanguage } from "@/lib/prompts/translation/in-language";

/** In which languages people are shown a version, English first: a translation of other blanks is shown to nobody. */
export function languagesOf(content: PremadeContent): Locale[] {
  return LOCALES.filter((locale) => inLanguage(content, locale).language === locale);
}
