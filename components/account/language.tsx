"use client";
import { ask } from "@/components/ui/api";
import { LanguageChoice } from "@/components/ui/language-choice";
import type { Locale } from "@/lib/i18n/locales";

/** The language of the pages, here and in browsers that this person signs in with later. */
export function Language() {
  return <LanguageChoice onChoose={keepForOthers} />;
}

/** What cannot be kept for others holds here all the same. */
async function keepForOthers(locale: Locale): Promise<void> {
  await ask("/users/me", { method: "PATCH", body: { preferences: { locale } } }).catch(() => undefined);
}
