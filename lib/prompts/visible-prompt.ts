import type { Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { asShown } from "@/lib/prompts/split/as-shown";

/** A premade prompt or one's own (row security says which) in the words that the person is shown, or `not_found`. */
export async function visiblePrompt(tx: Tx, id: string): Promise<Prompt> {
  const [prompt] = await asShown(tx, await tx.prompt.findMany({ where: { id, archivedAt: null } }));
  if (!prompt) throw new DomainError("not_found", "There is no such prompt.");
  return prompt;
}
