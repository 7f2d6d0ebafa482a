import type { Actor } from "@/lib/actor";
import type { PromptCategory as Row } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { asAdmin } from "@/lib/prompts/as-admin";
import { lockedRows, moveOn } from "@/lib/prompts/categories/change-category";
import { namesTaken } from "@/lib/prompts/categories/check-names";
import type { ManagedCategory, RetireCategory } from "@/lib/prompts/categories/contract";
import { theCategory, theManaged } from "@/lib/prompts/categories/managed";
import { namesOf } from "@/lib/prompts/categories/read-categories";

/**
 * Takes a category out of use: its premade prompts stand under `move_to` from now on, people's own stay where they are. No
 * prompt is rewritten, so that earlier versions, what is scheduled and what an update brings go the same way. Throws
 * `forbidden`, `not_found`; `invalid` on `move_to` where prompts need one, or that one is not in use; `conflict` when it was
 * changed since `base_version`, and for the last one.
 */
export async function retireCategory(
  actor: Actor,
  slug: string,
  { move_to: movedTo, base_version: base }: RetireCategory,
): Promise<ManagedCategory> {
  return asAdmin(actor, async (tx) => {
    const rows = await lockedRows(tx);
    const known = theCategory(rows, slug);
    if (known.archivedAt && known.movedTo === movedTo) return theManaged(tx, slug);
    const row = theCategory(rows, slug, base);
    const { prompts, is_used: isUsed } = await theManaged(tx, slug);
    checkWhere(rows, row, movedTo, isUsed || known.archivedAt !== null);
    await moveOn(tx, row, { archivedAt: row.archivedAt ?? new Date(), movedTo });
    await notePrompt(tx, actor, null, "category_retired", { category: slug, moved_to: movedTo, prompts });
    return theManaged(tx, slug);
  });
}

/**
 * Brings a retired category back into use, with the prompts that name it still; the same again changes nothing. Throws
 * `forbidden`, `not_found`; `conflict` where another has its name by now.
 */
export async function restoreCategory(actor: Actor, slug: string): Promise<ManagedCategory> {
  return asAdmin(actor, async (tx) => {
    const rows = await lockedRows(tx);
    const row = theCategory(rows, slug);
    if (!row.archivedAt) return theManaged(tx, slug);
    if (namesTaken(rows, { name: row.name, translations: namesOf(row) }).length > 0) {
      throw new DomainError("conflict", "Another topic has this name by now: rename one of them first.");
    }
    await moveOn(tx, row, { archivedAt: null, movedTo: null });
    await notePrompt(tx, actor, null, "category_restored", { category: slug });
    return theManaged(tx, slug);
  });
}

function checkWhere(rows: Row[], { slug }: Row, movedTo: string | null, needsOne: boolean): void {
  const others = rows.filter((each) => !each.archivedAt && each.slug !== slug).map((each) => each.slug);
  if (others.length === 0) throw new DomainError("conflict", "The last topic stays in use.");
  if (movedTo === null && !needsOne) return;
  if (movedTo !== null && others.includes(movedTo)) return;
  const message =
    movedTo === null ? "Choose the topic that takes its prompts." : "Choose a topic that is in use.";
  throw new DomainError("invalid", message, { problems: [{ field: "move_to", message }] });
}
