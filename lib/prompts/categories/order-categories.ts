import type { Actor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { asAdmin } from "@/lib/prompts/as-admin";
import { lockedRows, STEP } from "@/lib/prompts/categories/change-category";
import type { ManagedCategory, OrderCategories } from "@/lib/prompts/categories/contract";
import { managedCategories } from "@/lib/prompts/categories/managed";

/**
 * Puts the categories in use in this order. Throws `forbidden`; `invalid` on `slugs` unless it names each once; `conflict`
 * when they stand otherwise by now than in `replaces`: then nothing moves.
 */
export async function orderCategories(
  actor: Actor,
  { slugs, replaces }: OrderCategories,
): Promise<ManagedCategory[]> {
  return asAdmin(actor, async (tx) => {
    const rows = await lockedRows(tx);
    const now = rows.filter(({ archivedAt }) => !archivedAt).map(({ slug }) => slug);
    if (String(now) === String(slugs)) return managedCategories(tx);
    if (String(now) !== String(replaces)) {
      throw new DomainError(
        "conflict",
        "The topics stand otherwise by now: look at them before you move one.",
      );
    }
    if (String(now.toSorted()) !== String(slugs.toSorted())) {
      const message = "Name every topic that is in use, each once.";
      throw new DomainError("invalid", message, { problems: [{ field: "slugs", message }] });
    }
    for (const [place, slug] of slugs.entries()) {
      await tx.promptCategory.updateMany({ where: { slug }, data: { position: place * STEP } });
    }
    await notePrompt(tx, actor, null, "categories_ordered", { categories: slugs.length });
    return managedCategories(tx);
  });
}
