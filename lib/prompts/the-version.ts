import type { Tx } from "@/lib/db/as-user";
import type { PromptVersion } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";

/** A version of a prompt that the transaction sees. Throws `not_found`. */
export async function theVersion(tx: Tx, promptId: string, version: number): Promise<PromptVersion> {
  const row = await tx.promptVersion.findFirst({ where: { promptId, version } });
  if (!row) throw new DomainError("not_found", "There is no such version.");
  return row;
}
