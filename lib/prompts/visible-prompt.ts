import type { Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";

/** A premade prompt or one's own (row security says which), or `not_found`. */
export async function visiblePrompt(tx: Tx, id: string): Promise<Prompt> {
  const prompt = await tx.prompt.findFirst({ where: { id, archivedAt: null } });
  if (!prompt) throw new DomainError("not_found", "There is no such prompt.");
  return prompt;
}
