/** Why nothing was noted from a message whose language (BCP 47) the extractor does not know. */
export function languageNote(language: string): string {
  const name = language === "und" ? null : new Intl.DisplayNames(["en"], { type: "language" }).of(language);
  return `Written in ${name ?? "a language I don’t know"}: I answer, but note nothing from it without Grok.`;
}
