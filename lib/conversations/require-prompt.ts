import type { Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** Throws `invalid` on `prompt_id` unless the person may see that prompt: another's and a missing one are one answer. */
export async function requirePrompt(tx: Tx, promptId: string | null | undefined): Promise<void> {
  if (!promptId) return;
  if (await tx.prompt.findFirst({ where: { id: promptId }, select: { id: true } })) return;
  const message = "There is no such prompt.";
  throw new DomainError("invalid", message, { problems: [{ message, field: "prompt_id" }] });
}
