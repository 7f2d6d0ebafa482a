import type { Actor } from "@/lib/actor";
import type { PremadePrompt } from "@/lib/prompts/admin/contract";
import { presentPremade } from "@/lib/prompts/admin/present-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import { readCategories } from "@/lib/prompts/categories/read-categories";

/** Every premade prompt in whichever state, in the order in which people see them. Throws `forbidden`. */
export async function listPremade(actor: Actor): Promise<PremadePrompt[]> {
  return asAdmin(actor, async (tx) => {
    const { sorted } = await readCategories(tx);
    return presentPremade(tx, sorted(await tx.prompt.findMany({ where: { isPremade: true } })));
  });
}
