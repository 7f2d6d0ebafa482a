import type { Actor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { asAdmin } from "@/lib/prompts/as-admin";
import type { Gate } from "@/lib/prompts/gate/contract";
import { presentGate } from "@/lib/prompts/gate/present-gate";
import { theVersion } from "@/lib/prompts/the-version";

/**
 * Lets a version pass that its checks block, or that could not be checked; the reason stands in the audit log for good. Throws
 * `forbidden`; `not_found`, also before it was checked; `conflict` while it is, and where nothing blocks it.
 */
export async function overrideGate(
  actor: Actor,
  promptId: string,
  version: number,
  reason: string,
): Promise<Gate> {
  return asAdmin(actor, async (tx) => {
    const row = await theVersion(tx, promptId, version);
    const where = { promptId, version };
    const gate = await tx.promptGate.findFirst({ where });
    if (!gate) throw new DomainError("not_found", "This version was not checked yet.");
    const { count } = await tx.promptGate.updateMany({
      where: { ...where, runId: gate.runId, state: { in: ["blocked", "failed"] } },
      data: { overrideReason: reason, overriddenBy: actor.userId },
    });
    if (count === 0)
      throw new DomainError("conflict", "Nothing blocks this version, or it is being checked.");
    await notePrompt(tx, actor, promptId, "gate_overridden", { version, reason });
    return presentGate(tx, await tx.promptGate.findFirstOrThrow({ where }), row);
  });
}
