import type { Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import type { PremadePrompt } from "@/lib/prompts/admin/contract";
import { presentPremade } from "@/lib/prompts/admin/present-premade";

/** A premade prompt in whichever state. Throws `not_found`. */
export async function thePremade(tx: Tx, id: string): Promise<Prompt> {
  const prompt = await tx.prompt.findFirst({ where: { id } });
  if (!prompt) throw noSuchPrompt();
  return prompt;
}

/** The same as an administrator sees it in the list. Throws `not_found`. */
export async function presentedPremade(tx: Tx, id: string): Promise<PremadePrompt> {
  const [prompt] = await presentPremade(tx, [await thePremade(tx, id)]);
  if (!prompt) throw noSuchPrompt();
  return prompt;
}

function noSuchPrompt(): DomainError {
  return new DomainError("not_found", "There is no such prompt.");
}
