import type { Prompt as PromptRow, PromptVersion as VersionRow } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Categories } from "@/lib/prompts/categories/read-categories";
import { premadeContentOf } from "@/lib/prompts/content-of";
import type { PremadeContent, Prompt, PromptVersion } from "@/lib/prompts/contract";
import { helpedBy } from "@/lib/prompts/helped";
import { fits } from "@/lib/prompts/translation/check-translation";
import type { StandingTranslations } from "@/lib/prompts/translation/contract";
import { inLanguage } from "@/lib/prompts/translation/in-language";
import { eachOf } from "@/lib/prompts/translation/settle-translations";
import { sourceOf } from "@/lib/prompts/translation/source-of";

export interface Effect {
  uses: number;
  ups: number;
  downs: number;
}

export const NO_EFFECT: Effect = { uses: 0, ups: 0, downs: 0 };

interface Beside {
  isFavourite: boolean;
  effect: Effect;
  language: Locale;
  categories: Categories;
}

export function presentPrompt(row: PromptRow, beside: Beside): Prompt {
  const { isFavourite, effect, language: wanted, categories } = beside;
  const { instructions, language, ...content } = inLanguage(premadeContentOf(row, wanted), wanted);
  const category = categories.categoryOf(row);
  return {
    id: row.id,
    ...content,
    category,
    category_name: categories.named(category, wanted).name,
    language: row.isPremade ? language : null,
    instructions: row.isPremade ? null : instructions,
    is_premade: row.isPremade,
    is_favourite: isFavourite,
    is_featured: row.isFeatured,
    version: row.version,
    latest_version: row.latestVersion,
    uses: effect.uses,
    helped: helpedBy(effect),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** A version under the category where its prompt would stand with it. */
export function presentVersion(
  row: VersionRow,
  { shown, editedBy = null, categories }: { shown: number; editedBy?: string | null; categories: Categories },
): PromptVersion {
  const stored = premadeContentOf(row);
  const content = row.userId ? stored : { ...stored, category: categories.settled(stored.category) };
  return {
    ...content,
    translations: standingOf(content),
    version: row.version,
    note: row.note,
    edited_by: editedBy,
    created_at: row.createdAt.toISOString(),
    published_at: row.publishedAt?.toISOString() ?? null,
    is_shown: row.version === shown,
  };
}

export function standingOf(content: PremadeContent): StandingTranslations {
  const source = sourceOf(content);
  return Object.fromEntries(
    eachOf(content.translations).map(([language, translation]) => [
      language,
      { ...translation, is_outdated: translation.source !== source, fits: fits(content, translation) },
    ]),
  );
}
