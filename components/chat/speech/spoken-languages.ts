import { LOCALES } from "@/lib/i18n/locales";

/**
 * The languages to listen in, as BCP 47: that of the page first, then the product's others, then what else the person asks pages
 * for. Each as the person speaks it, where the browser tells: "de-AT" and not "de-DE".
 *
 * @param browser `navigator.languages`
 */
export function spokenLanguages(page: string, browser: readonly string[]): string[] {
  const asSpoken = (language: string) =>
    browser.find((tag) => tag.includes("-") && baseOf(tag) === language) ?? withPlace(language);
  const known = [page, ...LOCALES, ...browser.map(baseOf)].map(asSpoken);
  return [...new Set([...known, ...browser.filter((tag) => tag.includes("-"))])];
}

/** What the language of a page calls them: "German", and where one is spoken in several places "British English". */
export function namesOf(languages: string[], page: string): string[] {
  const names = new Intl.DisplayNames([page], { type: "language" });
  return languages.map((tag) => {
    const isAlone = languages.filter((each) => baseOf(each) === baseOf(tag)).length === 1;
    const name = isAlone ? baseOf(tag) : tag;
    return names.of(name) ?? name;
  });
}

function baseOf(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

/** Some speech services know a language with its place alone. */
function withPlace(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  return region ? `${language}-${region}` : language;
}
