import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";

/** How many templates are the actor's own, and how often they used any. */
export async function countOwn(tx: Tx, { userId }: Actor): Promise<{ prompts: number; prompt_uses: number }> {
  const [counts] = await tx.$queryRaw<{ prompts: number; prompt_uses: number }[]>`
    select (select count(*) from prompts where user_id = ${userId}::uuid)::int as prompts,
      (select count(*) from prompt_uses where user_id = ${userId}::uuid)::int as prompt_uses`;
  if (!counts) throw new Error("a query without a condition found nothing");
  return counts;
}
