import type { Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { holdCategory } from "@/lib/prompts/categories/categories.sql";
import { type Categories, readCategories } from "@/lib/prompts/categories/read-categories";

/** Throws `invalid` on `category` where there is none of that name. One's own prompt may name a retired one. */
export function checkCategory({ find, rows }: Categories, slug: string): void {
  if (find(slug)) return;
  const known = rows.filter(({ archivedAt }) => !archivedAt).map((row) => row.slug);
  throw wrong(`There is no topic named ${slug}: name one of ${known.join(", ")}.`);
}

/** The same for a premade prompt, which nobody puts under a retired one; holds it until the transaction ends. */
export async function checkPremadeCategory(tx: Tx, slug: string): Promise<void> {
  await holdCategory(tx, slug);
  const categories = await readCategories(tx);
  checkCategory(categories, slug);
  if (categories.find(slug)?.archivedAt) throw wrong(`The topic ${slug} is retired: choose another one.`);
}

function wrong(message: string): DomainError {
  return new DomainError("invalid", message, { problems: [{ field: "category", message }] });
}
