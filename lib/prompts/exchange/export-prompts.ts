import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import { contentOf } from "@/lib/prompts/content-of";
import type { PromptFile } from "@/lib/prompts/exchange/contract";

/** All prompts of one's own, as they are shown. */
export async function exportPrompts(actor: Actor): Promise<PromptFile> {
  const rows = await readAsUser(actor, (tx) =>
    tx.prompt.findMany({ where: { userId: actor.userId }, orderBy: { id: "asc" } }),
  );
  return { format: "career-advisor/prompts", version: 1, prompts: rows.map(contentOf) };
}
