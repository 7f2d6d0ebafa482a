import type { Actor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import { asAdmin } from "@/lib/prompts/as-admin";
import type { Gate } from "@/lib/prompts/gate/contract";
import { presentGate } from "@/lib/prompts/gate/present-gate";
import { theVersion } from "@/lib/prompts/the-version";

/** How far the checks of a version are, and what they found. Throws `forbidden`; `not_found`, also before it was checked. */
export async function getGate(actor: Actor, promptId: string, version: number): Promise<Gate> {
  return asAdmin(actor, async (tx) => {
    const row = await theVersion(tx, promptId, version);
    const gate = await tx.promptGate.findFirst({ where: { promptId, version } });
    if (!gate) throw new DomainError("not_found", "This version was not checked yet.");
    return presentGate(tx, gate, row);
  });
}
