import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { Prompt, PromptVersion } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { thePremade } from "@/lib/prompts/admin/the-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import { requireGate } from "@/lib/prompts/gate/require-gate";
import type { Split, StartSplit } from "@/lib/prompts/split/contract";
import { presentSplit } from "@/lib/prompts/split/present-split";
import { theVersion } from "@/lib/prompts/the-version";

/**
 * Shows a version to a share of people beside the one that everybody sees; each person always gets the same. The same id starts
 * it once. Throws `forbidden`, `not_found`; `conflict` where one runs already, its checks did not pass, or people see no other.
 */
export async function startSplit(
  actor: Actor,
  promptId: string,
  { version, share }: StartSplit,
  id = newId(),
): Promise<Split> {
  return asAdmin(actor, async (tx) => {
    const before = await tx.promptSplit.findFirst({ where: { id, promptId } });
    if (before) return presentSplit(before);
    const prompt = await thePremade(tx, promptId);
    const row = await theVersion(tx, promptId, version);
    await requireGate(tx, row);
    await repeatInPrompt(tx, prompt, row, { id, share });
    const split = { id, promptId, version, against: prompt.version, share, startedBy: actor.userId };
    const { count } = await tx.promptSplit.createMany({ data: split, skipDuplicates: true });
    if (count === 0)
      throw new DomainError("conflict", "Two versions are being compared already: end that first.");
    if (!row.publishedAt) {
      await tx.promptVersion.updateMany({ where: { promptId, version }, data: { publishedAt: new Date() } });
    }
    const detail = { version, against: prompt.version, share };
    await notePrompt(tx, actor, promptId, "split_started", detail);
    return presentSplit(await tx.promptSplit.findFirstOrThrow({ where: { id } }));
  });
}

/** Where people read it. What they see besides stays the same until the transaction has ended. */
async function repeatInPrompt(
  tx: Tx,
  { id, version }: Prompt,
  tried: PromptVersion,
  split: { id: string; share: number },
): Promise<void> {
  if (version === tried.version) throw new DomainError("conflict", "Everybody sees this version already.");
  const { count } = await tx.prompt.updateMany({
    where: { id, version, archivedAt: null, publishedAt: { not: null } },
    data: {
      updatedAt: new Date(),
      isEdited: true,
      splitId: split.id,
      splitVersion: tried.version,
      splitShare: split.share,
    },
  });
  if (count === 0)
    throw new DomainError("conflict", "People see no version of this prompt: publish one first.");
}
