"use client";
import { createTranslator, useLocale, useMessages } from "next-intl";
import { useLayoutEffect } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { Namespace, Words } from "@/lib/i18n/words";

const now = { locale: "en" as Locale, messages: {} as Partial<Messages> };
const made = new Map<Namespace, unknown>();

/** Keeps the words of the page for what is no component. Stands before all that may ask. */
export function KeepWords() {
  const locale = useLocale();
  const messages = useMessages();
  // Before the effects of whatever stands behind it, and never on a server, where languages meet.
  useLayoutEffect(() => keepWords(locale, messages), [locale, messages]);
  return null;
}

export function keepWords(locale: Locale, messages: Partial<Messages>): void {
  Object.assign(now, { locale, messages });
  made.clear();
}

/**
 * The words of the page that is open, for stores, requests and whatever else runs in the browser outside of components. They are
 * of the moment: ask when something is to be said, not when a file is read.
 */
export function wordsNow<Of extends Namespace>(namespace: Of): Words<Of> {
  const words =
    made.get(namespace) ??
    createTranslator({ locale: now.locale, messages: now.messages as Messages, namespace });
  made.set(namespace, words);
  return words as Words<Of>;
}
