import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { PromptCategory as Row } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { asAdmin } from "@/lib/prompts/as-admin";
import { lockCategories } from "@/lib/prompts/categories/categories.sql";
import { checkNames } from "@/lib/prompts/categories/check-names";
import type { ChangeCategory, ManagedCategory, NewCategory } from "@/lib/prompts/categories/contract";
import { managedCategories, theCategory, theManaged } from "@/lib/prompts/categories/managed";
import { namesOf, readCategories } from "@/lib/prompts/categories/read-categories";
import { slugFor } from "@/lib/prompts/categories/slug-for";

/** With those that are retired, which never go. */
const MOST = 100;

/** Between two categories that come with the product there is room for others. */
export const STEP = 10;

/** Every category, the retired ones too, in their order. Throws `forbidden`. */
export async function listManagedCategories(actor: Actor): Promise<ManagedCategory[]> {
  return asAdmin(actor, managedCategories);
}

/**
 * A new category, after all others; the same id makes it once. Throws `forbidden`; `invalid` on `slug`, `name` or
 * `translations.<language>` where another has it; `limit_exceeded` with too many.
 */
export async function createCategory(
  actor: Actor,
  { slug: wanted, name, translations }: NewCategory,
  id = newId(),
): Promise<ManagedCategory> {
  return asAdmin(actor, async (tx) => {
    const rows = await lockedRows(tx);
    const made = rows.find((row) => row.id === id);
    if (made) return theManaged(tx, made.slug);
    const taken = rows.map((row) => row.slug);
    if (wanted && taken.includes(wanted)) {
      const message = `There is a topic named ${wanted} already: name another one.`;
      throw new DomainError("invalid", message, { problems: [{ field: "slug", message }] });
    }
    checkNames(rows, { name, translations });
    if (rows.length >= MOST) {
      throw new DomainError(
        "limit_exceeded",
        `There are ${MOST} topics, with those that are retired: use one of them.`,
      );
    }
    const slug = wanted ?? slugFor(name, taken);
    const position = Math.max(0, ...rows.map((row) => row.position + STEP));
    await tx.promptCategory.createMany({ data: { slug, id, name, translations, position } });
    await notePrompt(tx, actor, null, "category_added", { category: slug });
    return theManaged(tx, slug);
  });
}

/**
 * Gives a category other names; its slug stays. Throws `forbidden`, `not_found`; `invalid` on a name that another has;
 * `conflict` when it was changed since `base_version`: then nothing changes.
 */
export async function changeCategory(
  actor: Actor,
  slug: string,
  { base_version: base, ...change }: ChangeCategory,
): Promise<ManagedCategory> {
  return asAdmin(actor, async (tx) => {
    const rows = await lockedRows(tx);
    const row = theCategory(rows, slug, base);
    const before = { name: row.name, translations: namesOf(row) };
    const after = { ...before, ...change };
    checkNames(
      rows.filter((each) => each !== row),
      after,
    );
    await moveOn(tx, row, after);
    await notePrompt(tx, actor, null, "category_renamed", { category: slug });
    return theManaged(tx, slug);
  });
}

/** All categories as they are until the transaction ends. */
export async function lockedRows(tx: Tx): Promise<Row[]> {
  await lockCategories(tx);
  return (await readCategories(tx)).rows;
}

/** Changes one that is locked, and counts it. */
export async function moveOn(
  tx: Tx,
  { slug, version }: Row,
  change: Parameters<Tx["promptCategory"]["updateMany"]>[0]["data"],
): Promise<void> {
  const data = { ...change, version: version + 1, updatedAt: new Date() };
  await tx.promptCategory.updateMany({ where: { slug }, data });
}
