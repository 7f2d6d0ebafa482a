import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { PromptSplit } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { notePrompt, noteUnscheduled } from "@/lib/prompts/admin/note-prompt";
import { thePremade } from "@/lib/prompts/admin/the-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import { showVersion } from "@/lib/prompts/show-version";
import type { EndSplit, Split } from "@/lib/prompts/split/contract";
import { presentSplit } from "@/lib/prompts/split/present-split";
import { theVersion } from "@/lib/prompts/the-version";

/**
 * Ends a split, which the job then counts once more, and shows everybody the version that is kept. Throws `forbidden`,
 * `not_found`; `conflict` when it has ended otherwise; the same again changes nothing.
 */
export async function endSplit(
  actor: Actor,
  promptId: string,
  id: string,
  { keep }: EndSplit,
): Promise<Split> {
  const outcome = keep === "version" ? "kept" : "dropped";
  return asAdmin(actor, async (tx) => {
    const split = await tx.promptSplit.findFirst({ where: { id, promptId } });
    if (!split) throw new DomainError("not_found", "There is no such comparison.");
    if (await end(tx, actor, split, outcome)) {
      if (keep === "version") await keepTried(tx, actor, split);
    }
    const ended = await tx.promptSplit.findFirstOrThrow({ where: { id } });
    if (ended.outcome !== outcome) throw new DomainError("conflict", "It has ended already, and otherwise.");
    return presentSplit(ended);
  });
}

/** Ends what runs of a prompt, because somebody decided otherwise; nothing where nothing runs. */
export async function overtakeSplit(
  tx: Tx,
  actor: { userId: string | null },
  promptId: string,
): Promise<void> {
  const split = await tx.promptSplit.findFirst({ where: { promptId, endedAt: null } });
  if (split) await end(tx, actor, split, "overtaken");
}

async function end(
  tx: Tx,
  actor: { userId: string | null },
  { id, promptId, version, against }: PromptSplit,
  outcome: "kept" | "dropped" | "overtaken",
): Promise<boolean> {
  const now = { outcome, endedAt: new Date(), countedAt: null };
  const { count } = await tx.promptSplit.updateMany({ where: { id, endedAt: null }, data: now });
  if (count === 0) return false;
  await tx.prompt.updateMany({
    where: { id: promptId, splitId: id },
    data: { splitId: null, splitVersion: null, splitShare: null, updatedAt: new Date() },
  });
  await notePrompt(tx, actor, promptId, "split_ended", { version, against, outcome });
  return true;
}

async function keepTried(tx: Tx, actor: Actor, { promptId, version, against }: PromptSplit): Promise<void> {
  const prompt = await thePremade(tx, promptId);
  await showVersion(tx, prompt, await theVersion(tx, promptId, version));
  await noteUnscheduled(tx, actor, prompt, "published");
  await notePrompt(tx, actor, promptId, "published", { version, before: against });
}
