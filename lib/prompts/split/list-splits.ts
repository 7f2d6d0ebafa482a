import type { Actor } from "@/lib/actor";
import { thePremade } from "@/lib/prompts/admin/the-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import type { Split } from "@/lib/prompts/split/contract";
import { presentSplit } from "@/lib/prompts/split/present-split";

const SHOWN = 20;

/** The splits of a premade prompt, the newest first. Throws `forbidden`, `not_found`. */
export async function listSplits(actor: Actor, promptId: string): Promise<Split[]> {
  return asAdmin(actor, async (tx) => {
    await thePremade(tx, promptId);
    const orderBy = [{ startedAt: "desc" as const }, { id: "desc" as const }];
    const rows = await tx.promptSplit.findMany({ where: { promptId }, orderBy, take: SHOWN });
    return rows.map(presentSplit);
  });
}
