import type { Tx } from "@/lib/db/as-user";

/**
 * Holds every category until the transaction ends, so that two administrators change them one after the other. Prompts may be
 * stored meanwhile, but none that `holdCategory` looks at.
 */
export async function lockCategories(tx: Tx): Promise<void> {
  await tx.$queryRaw`select slug from prompt_categories order by slug for no key update`;
}

/** Holds one as it is, so that none is retired while a premade prompt is put under it. */
export async function holdCategory(tx: Tx, slug: string): Promise<void> {
  await tx.$queryRaw`select slug from prompt_categories where slug = ${slug} for share`;
}

/** Every category that a version of a premade prompt names. */
export async function namedByVersions(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ category: string }[]>`
    select distinct category from prompt_versions where user_id is null`;
  return rows.map(({ category }) => category);
}
