import { asSystem } from "@/lib/db/as-user";
import { countOne, holdCount, promptsToCount } from "@/lib/prompts/admin/count-effects.sql";
import { countSplit } from "@/lib/prompts/split/split.sql";

/**
 * Brings the counts of premade versions to what the rows say, prompt by prompt, so that no statement takes long. Returns
 * how many versions there are.
 */
export async function countEffects(): Promise<number> {
  let versions = 0;
  for (const id of await asSystem(promptsToCount)) {
    versions += await asSystem(async (tx) => {
      await holdCount(tx, id);
      return countOne(tx, id);
    });
  }
  const changing = { where: { OR: [{ endedAt: null }, { countedAt: null }] } };
  for (const split of await asSystem((tx) => tx.promptSplit.findMany(changing))) {
    await asSystem((tx) => countSplit(tx, split));
  }
  return versions;
}
