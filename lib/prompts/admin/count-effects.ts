import { asSystem } from "@/lib/db/as-user";
import { countOne, holdCount } from "@/lib/prompts/admin/count-effects.sql";

/**
 * Brings the counts of every premade version to what the rows say, prompt by prompt, so that no statement takes long. Returns
 * how many versions there are.
 */
export async function countEffects(): Promise<number> {
  const prompts = await asSystem((tx) =>
    tx.prompt.findMany({ where: { isPremade: true }, select: { id: true } }),
  );
  let versions = 0;
  for (const { id } of prompts) {
    versions += await asSystem(async (tx) => {
      await holdCount(tx, id);
      return countOne(tx, id);
    });
  }
  return versions;
}
