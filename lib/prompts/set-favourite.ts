import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { visiblePrompt } from "@/lib/prompts/visible-prompt";

/** Keeps a prompt at hand, or not any more; can be repeated. Throws `not_found`. */
export async function setFavourite(actor: Actor, promptId: string, isFavourite: boolean): Promise<void> {
  await asUser(actor, async (tx) => {
    await visiblePrompt(tx, promptId);
    const mark = { userId: actor.userId, promptId };
    if (isFavourite) await tx.promptFavourite.createMany({ data: mark, skipDuplicates: true });
    else await tx.promptFavourite.deleteMany({ where: mark });
  });
}
