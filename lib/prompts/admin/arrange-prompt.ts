import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import type { ArrangePrompt, OrderPrompts, PremadePrompt } from "@/lib/prompts/admin/contract";
import { notePrompt, noteUnscheduled } from "@/lib/prompts/admin/note-prompt";
import { presentedPremade, thePremade } from "@/lib/prompts/admin/the-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import { NOT_SCHEDULED } from "@/lib/prompts/show-version";
import { overtakeSplit } from "@/lib/prompts/split/end-split";

/** Between two prompts that come with the product there is room for others. */
const STEP = 10;

/**
 * Takes a premade prompt out of people's sight or back into it, and marks it as one to begin with. Conversations begun with it
 * go on. Throws `forbidden`, `not_found`.
 */
export async function arrangePrompt(
  actor: Actor,
  id: string,
  { archived, featured }: ArrangePrompt,
): Promise<PremadePrompt> {
  return asAdmin(actor, async (tx) => {
    const before = await thePremade(tx, id);
    await tx.prompt.updateMany({ where: { id }, data: { updatedAt: new Date() } });
    if (archived !== undefined) await archive(tx, actor, before, archived);
    if (featured !== undefined) await feature(tx, actor, before, featured);
    return presentedPremade(tx, id);
  });
}

async function archive(tx: Tx, actor: Actor, before: Prompt, isArchived: boolean): Promise<void> {
  const { id, archivedAt } = before;
  const state = { archivedAt: isArchived ? new Date() : null, isEdited: true };
  await tx.prompt.updateMany({ where: { id }, data: { ...state, ...(isArchived ? NOT_SCHEDULED : {}) } });
  if (isArchived) {
    await overtakeSplit(tx, actor, id);
    await noteUnscheduled(tx, actor, before, "archived");
  }
  if (isArchived !== (archivedAt !== null)) {
    await notePrompt(tx, actor, id, isArchived ? "archived" : "restored");
  }
}

async function feature(tx: Tx, actor: Actor, before: Prompt, isFeatured: boolean): Promise<void> {
  if (isFeatured === before.isFeatured) return;
  await tx.prompt.updateMany({ where: { id: before.id }, data: { isFeatured } });
  await notePrompt(tx, actor, before.id, isFeatured ? "featured" : "unfeatured");
}

/** Puts premade prompts in this order. Throws `forbidden`; `invalid` on `ids` when one is none: then nothing moves. */
export async function orderPrompts(actor: Actor, { ids }: OrderPrompts): Promise<void> {
  await asAdmin(actor, async (tx) => {
    const known = await tx.prompt.count({ where: { id: { in: ids } } });
    if (known !== ids.length) {
      const message = "Name premade prompts, each once.";
      throw new DomainError("invalid", message, { problems: [{ field: "ids", message }] });
    }
    for (const [place, id] of ids.entries()) {
      await tx.prompt.updateMany({ where: { id }, data: { position: place * STEP, isArranged: true } });
    }
    await notePrompt(tx, actor, null, "ordered", { prompts: ids.length });
  });
}
