import type { Actor } from "@/lib/actor";
import { asSystem } from "@/lib/db/as-user";
import type { PremadePrompt } from "@/lib/prompts/admin/contract";
import { presentPremade } from "@/lib/prompts/admin/present-premade";
import { requireAdmin } from "@/lib/prompts/admin/require-admin";

/** Every premade prompt in whichever state, in the order in which people see them. Throws `forbidden`. */
export async function listPremade(actor: Actor): Promise<PremadePrompt[]> {
  requireAdmin(actor);
  return asSystem(async (tx) =>
    presentPremade(
      tx,
      await tx.prompt.findMany({
        where: { isPremade: true },
        orderBy: [{ category: "asc" }, { position: "asc" }, { id: "asc" }],
      }),
    ),
  );
}
