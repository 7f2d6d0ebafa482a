import { z } from "zod";
import type { Tx } from "@/lib/db/as-user";
import type { PromptCategory as Row } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Category } from "@/lib/prompts/categories/contract";
import type { Foreign } from "@/lib/prompts/translation/contract";

/** What a newer release stored besides is not this one's to read. */
const Names = z.object({ de: z.string(), es: z.string() } satisfies Record<Foreign, z.ZodString>).partial();

/** All categories, the retired ones too, in the order in which people see them. */
export async function readCategories(tx: Tx): Promise<Categories> {
  return categoriesOf(await tx.promptCategory.findMany({ orderBy: [{ position: "asc" }, { slug: "asc" }] }));
}

export type Categories = ReturnType<typeof categoriesOf>;

/** `rows`: in their order. */
export function categoriesOf(rows: Row[]) {
  const bySlug = new Map(rows.map((row, place) => [row.slug, { row, place }]));
  const find = (slug: string) => bySlug.get(slug)?.row;
  /** Where a premade prompt stands that names a category: the one that took its prompts when it was retired. */
  const settled = (slug: string): string => {
    const next = find(slug)?.movedTo;
    return next ? settled(next) : slug;
  };
  const placeOf = (slug: string) => bySlug.get(slug)?.place ?? rows.length;
  const categoryOf = ({ category, isPremade }: Placed) => (isPremade ? settled(category) : category);
  return {
    rows,
    find,
    settled,
    /** Under which category a prompt stands. One's own stands where its owner put it, whatever was retired. */
    categoryOf,
    named: (slug: string, language: Locale) => named(find(slug), slug, language),
    /** By category, and within one by place. */
    sorted: <Prompt extends Placed>(prompts: Prompt[]): Prompt[] =>
      prompts.toSorted(
        (one, other) =>
          placeOf(categoryOf(one)) - placeOf(categoryOf(other)) ||
          one.position - other.position ||
          (one.id < other.id ? -1 : 1),
      ),
  };
}

interface Placed {
  id: string;
  category: string;
  isPremade: boolean;
  position: number;
}

export function namesOf({ translations }: Row) {
  return Names.parse(translations);
}

function named(row: Row | undefined, slug: string, language: Locale): Category {
  const foreign = row && language !== "en" ? namesOf(row)[language] : undefined;
  const isArchived = Boolean(row?.archivedAt);
  const said = foreign ? { name: foreign, language } : { name: row?.name ?? slug, language: "en" as const };
  return { slug, ...said, is_archived: isArchived };
}
