import type { Tx } from "@/lib/db/as-user";
import type { PromptCategory as Row } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { namedByVersions } from "@/lib/prompts/categories/categories.sql";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";
import { namesOf, readCategories } from "@/lib/prompts/categories/read-categories";

/** All categories as administrators see them, in their order. */
export async function managedCategories(tx: Tx): Promise<ManagedCategory[]> {
  const { rows, settled } = await readCategories(tx);
  const prompts = await tx.prompt.findMany({ where: { isPremade: true }, select: { category: true } });
  const used = new Set((await namedByVersions(tx)).map(settled));
  return rows.map((row) => ({
    slug: row.slug,
    name: row.name,
    translations: namesOf(row),
    prompts: prompts.filter(({ category }) => settled(category) === row.slug).length,
    is_used: used.has(row.slug),
    is_archived: row.archivedAt !== null,
    moved_to: row.movedTo,
    version: row.version,
    updated_at: row.updatedAt.toISOString(),
  }));
}

/** One of them. Throws `not_found`. */
export async function theManaged(tx: Tx, slug: string): Promise<ManagedCategory> {
  const found = (await managedCategories(tx)).find((category) => category.slug === slug);
  if (!found) throw noSuchCategory();
  return found;
}

/** The one that is to be changed. Throws `not_found`; `conflict` when it was changed since `base`. */
export function theCategory(rows: Row[], slug: string, base?: number): Row {
  const row = rows.find((each) => each.slug === slug);
  if (!row) throw noSuchCategory();
  if (base === undefined || row.version === base) return row;
  throw new DomainError(
    "conflict",
    `The topic “${row.name}” was changed meanwhile: look at it before you change it.`,
  );
}

function noSuchCategory(): DomainError {
  return new DomainError("not_found", "There is no such topic.");
}
