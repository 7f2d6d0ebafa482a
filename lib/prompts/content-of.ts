import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type PremadeContent, type PromptContent, Slot } from "@/lib/prompts/contract";
import { type Foreign, SlotWords, Translation } from "@/lib/prompts/translation/contract";

interface Row {
  title: string;
  description: string;
  category: string;
  template: string;
  slots: unknown;
  instructions: string;
  tags: string[];
  translations: unknown;
}

/** What a newer release stored besides, a language or a word more, is not this one's to read. */
const StoredOne = Translation.extend({ slots: z.array(SlotWords.strip()).default([]) }).strip();
const Stored = z
  .object({ de: StoredOne, es: StoredOne } satisfies Record<Foreign, typeof StoredOne>)
  .partial();

/** The English words of a prompt or of one of its versions. */
export function contentOf(row: Omit<Row, "translations">): PromptContent {
  const { title, description, category, template, instructions, tags } = row;
  return {
    title,
    description,
    category,
    template,
    slots: z.array(Slot).parse(row.slots),
    instructions,
    tags,
  };
}

/** The same with what it is translated into; for a reader of `only` that language, whatever else there is. */
export function premadeContentOf(row: Row, only?: Locale): PremadeContent {
  const translations = Stored.parse(only ? inOne(row.translations, only) : row.translations);
  return { ...contentOf(row), translations };
}

function inOne(translations: unknown, language: Locale): unknown {
  const isThere = typeof translations === "object" && translations !== null && language in translations;
  return isThere ? { [language]: Reflect.get(translations, language) } : {};
}

/** The same as columns; one's own is translated into nothing. */
export function columnsOf({ translations = {}, ...content }: PromptContent & Partial<PremadeContent>) {
  return {
    ...content,
    slots: content.slots as unknown as Prisma.InputJsonValue,
    translations: translations as unknown as Prisma.InputJsonValue,
  };
}
