import { asSystem } from "@/lib/db/as-user";
import { countAll, holdCount } from "@/lib/prompts/admin/count-effects.sql";

/** Brings the counts of every premade version to what the rows say. Returns how many versions there are. */
export async function countEffects(): Promise<number> {
  return asSystem(async (tx) => {
    await holdCount(tx);
    return countAll(tx);
  });
}
