import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Locale } from "@/lib/i18n/locales";
import type { Category } from "@/lib/prompts/categories/contract";
import { readCategories } from "@/lib/prompts/categories/read-categories";

/** All categories in their order, the retired ones too, in that language where they are translated into it. */
export async function listCategories(actor: Actor, language: Locale = "en"): Promise<Category[]> {
  const { rows, named } = await readAsUser(actor, readCategories);
  return rows.map(({ slug }) => named(slug, language));
}
