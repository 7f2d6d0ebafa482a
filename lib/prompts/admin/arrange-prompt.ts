import type { Actor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import type { ArrangePrompt, OrderPrompts, PremadePrompt } from "@/lib/prompts/admin/contract";
import { presentPremade } from "@/lib/prompts/admin/present-premade";
import { asAdmin } from "@/lib/prompts/as-admin";

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
    await tx.prompt.updateMany({
      where: { id },
      data: {
        updatedAt: new Date(),
        ...(archived === undefined ? {} : { archivedAt: archived ? new Date() : null, isEdited: true }),
        ...(featured === undefined ? {} : { isFeatured: featured }),
      },
    });
    const [prompt] = await presentPremade(tx, await tx.prompt.findMany({ where: { id } }));
    if (!prompt) throw new DomainError("not_found", "There is no such prompt.");
    return prompt;
  });
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
  });
}
