/** Why nothing was noted from a message whose language (BCP 47) the extractor does not know. */
export function languageNote(language: string): string {
  const name = language === "und" ? null : new Intl.DisplayNames(["en"], { type: "language" }).of(language);
  return `${name ? `Written in ${name}` : "Not written in English"}: I answer, but note nothing from it.`;
}
