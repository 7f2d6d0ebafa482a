import { globSync } from "node:fs";
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { NAMESPACES } from "@/lib/i18n/words";
import { isAsked } from "@/tests/house/asked-words";
import { hasWords, messagesOf, needsOf } from "@/tests/house/catalogues";

const OTHERS = LOCALES.filter((locale) => locale !== "en");
const PAIRS = NAMESPACES.flatMap((namespace) => OTHERS.map((locale) => [namespace, locale] as const));

/** What is written in this language as in English. A message that is no longer alike leaves the list. */
const ALIKE: Record<Exclude<Locale, "en">, string[]> = {
  de: [
    "Budget",
    "Code",
    "Details",
    "Downloads",
    "Junior",
    "Kubernetes",
    "LinkedIn",
    "Markdown",
    "Name",
    "Person",
    "Senior",
    "System",
    "Text",
    "TypeScript, SQL",
    "Version",
    "Version {version}",
    "Version {version}: {verdict}.",
    "Word",
    "optional",
  ],
  es: [
    "Kubernetes",
    "LinkedIn",
    "Markdown",
    "Tokens",
    "TypeScript, SQL",
    "Word",
    "{count, plural, one {# token} other {# tokens}}",
    "{size, number, ::group-off} {size, plural, one {byte} other {bytes}}",
    "{tokens, number} tokens",
    "{tokens, number} tokens, {usd}",
    "{used, number} tokens",
  ],
};

describe("the catalogues", () => {
  test.each(LOCALES)("%s has a file for every namespace, and no other", (locale) => {
    const files = globSync(`lib/i18n/messages/${locale}/*`).map((path) => path.split("/").at(-1));
    expect(files.sort()).toEqual(NAMESPACES.map((namespace) => `${namespace}.json`).sort());
  });

  test.each(PAIRS)("%s has the keys in %s that it has in English", (namespace, locale) => {
    const keys = [...messagesOf(locale, namespace).keys()];
    expect(keys.sort()).toEqual([...messagesOf("en", namespace).keys()].sort());
  });

  // A plural or a choice without `other` does not parse.
  test.each(LOCALES)("%s has nothing that does not parse, and nothing empty", (locale) => {
    const broken = NAMESPACES.flatMap((namespace) =>
      [...messagesOf(locale, namespace)].filter(([, message]) => !message.trim() || !parses(message)),
    );
    expect(broken).toEqual([]);
    expect(parses("{count, plural, one {# word}}")).toBe(false);
  });

  test.each(PAIRS)("%s is given the same in %s as in English, with the same marks", (namespace, locale) => {
    const needs = (of: Locale) =>
      Object.fromEntries([...messagesOf(of, namespace)].map(([key, message]) => [key, needsOf(message)]));
    expect(needs(locale)).toEqual(needs("en"));
  });

  test.each(OTHERS)("%s says nothing in English but what it writes alike", (locale) => {
    const alike = NAMESPACES.flatMap((namespace) => {
      const english = messagesOf("en", namespace);
      return [...messagesOf(locale, namespace)].filter(
        ([key, message]) => hasWords(message) && message === english.get(key),
      );
    });
    expect([...new Set(alike.map(([, message]) => message))].sort()).toEqual(ALIKE[locale]);
  });

  test.each(NAMESPACES)("%s has no key that nothing asks for", (namespace) => {
    const keys = [...messagesOf("en", namespace).keys()];
    expect(keys.filter((key) => !isAsked(namespace, key))).toEqual([]);
    expect(isAsked(namespace, "forgotten.everywhere")).toBe(false);
  });
});

function parses(message: string): boolean {
  try {
    return parse(message).length > 0;
  } catch {
    return false;
  }
}
