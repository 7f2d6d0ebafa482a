import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Locale } from "@/lib/i18n/locales";

/** The messages of a file, each by its key: "group.leaf". */
export function messagesOf(locale: Locale, namespace: string): Map<string, string> {
  return new Map(flat(JSON.parse(readFileSync(`lib/i18n/messages/${locale}/${namespace}.json`, "utf8"))));
}

function flat(words: object, before = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );
}

/** What a message is to be given, and what is marked up in it: "{count:plural}", "<b>". */
export function needsOf(message: string): string[] {
  const needs = all(parse(message)).flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    return part.type === TYPE.tag ? [`<${part.value}>`] : [`{${part.value}:${TYPE[part.type]}}`];
  });
  return [...new Set(needs)].sort();
}

/** Whether a message says anything in words of four letters or more: names of units and marks need no translation. */
export function hasWords(message: string): boolean {
  return all(parse(message)).some((part) => part.type === TYPE.literal && /\p{L}{4,}/u.test(part.value));
}

function all(parts: MessageFormatElement[]): MessageFormatElement[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return [part, ...all(part.children)];
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return [part];
    return [part, ...Object.values(part.options).flatMap(({ value }) => all(value))];
  });
}
