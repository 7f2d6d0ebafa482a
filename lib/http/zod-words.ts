import type { z } from "zod";
import de from "zod/v4/locales/de.js";
import es from "zod/v4/locales/es.js";
import type { Locale } from "@/lib/i18n/locales";

const { localeError: inGerman } = de();
const { localeError: inSpanish } = es();
const WORDS: Record<Exclude<Locale, "en">, z.core.$ZodErrorMap> = { de: inGerman, es: inSpanish };

/** How zod is to say what a schema of ours has no words for; undefined for English, which it speaks by itself. */
export function zodWordsIn(locale: Locale): { error: z.core.$ZodErrorMap } | undefined {
  return locale === "en" ? undefined : { error: WORDS[locale] };
}
