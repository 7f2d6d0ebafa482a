/** The languages that the product speaks; the first is the one it is written in, and what is shown where no other fits. */
export const LOCALES = ["en", "de", "es"] as const;

export type Locale = (typeof LOCALES)[number];

/** Each in its own words: whoever looks for a language reads no other. */
export const LOCALE_NAMES: Record<Locale, string> = { en: "English", de: "Deutsch", es: "Español" };

/** The cookie that a choice lies in, where the server finds it before the first paint. */
export const LOCALE_COOKIE = "locale";

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
