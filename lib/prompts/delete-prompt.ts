import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/**
 * Deletes a prompt of one's own with all its versions; conversations begun with it stay. Throws `not_found`; `forbidden` for
 * a premade one, which nobody deletes.
 */
export async function deletePrompt(actor: Actor, id: string): Promise<void> {
  await asUser(actor, async (tx) => {
    const { count } = await tx.prompt.deleteMany({ where: { id, userId: actor.userId } });
    if (count > 0) return;
    if (await tx.prompt.findFirst({ where: { id }, select: { id: true } })) {
      throw new DomainError("forbidden", "This prompt comes with the product: it cannot be deleted.");
    }
    throw new DomainError("not_found", "There is no such prompt.");
  });
}
