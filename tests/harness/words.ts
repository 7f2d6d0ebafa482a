import { createTranslator } from "next-intl";
import { keepWords } from "@/components/ui/words-now";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { NAMESPACES, type Namespace, readWords, type Words } from "@/lib/i18n/words";

const all = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await readWords(locale, NAMESPACES)])),
);

/** The words that a component would be handed, for tests of what is none. */
export function wordsIn<Of extends Namespace>(namespace: Of, locale: Locale = "en"): Words<Of> {
  return createTranslator({ locale, namespace, messages: all[locale] }) as Words<Of>;
}

/** Stands for a page in this language that is open. */
export function openPageIn(locale: Locale = "en"): void {
  keepWords(locale, all[locale]);
}
