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
  const running = { where: { endedAt: null }, select: { id: true } };
  for (const { id } of await asSystem((tx) => tx.promptSplit.findMany(running))) {
    await asSystem((tx) => countSplit(tx, id));
  }
  return versions;
}
