import type { Locale } from "@/lib/i18n/locales";
import type { Words } from "@/lib/i18n/words";

/** Why nothing was noted from a message whose language (BCP 47) the extractor does not know. */
export function languageNote(written: string, t: Words<"thread">, locale: Locale): string {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  const language = written === "und" ? undefined : names.of(written);
  return language ? t("notes.writtenIn", { language }) : t("notes.notInEnglish");
}
