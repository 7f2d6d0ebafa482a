import type { Tx } from "@/lib/db/as-user";
import type { Prompt, PromptVersion } from "@/lib/db/generated/client";
import { columnsOf, premadeContentOf } from "@/lib/prompts/content-of";

/** Nothing goes live by itself. */
export const NOT_SCHEDULED = { scheduledVersion: null, scheduledAt: null, scheduledBy: null };

/**
 * Makes a version the one that is shown, a premade prompt's to everybody; returns it as it stands then. What was to go live
 * by itself does not any more: whoever decides now decided last.
 */
export async function showVersion(tx: Tx, prompt: Prompt, row: PromptVersion): Promise<PromptVersion> {
  const { promptId: id, version } = row;
  const now = new Date();
  if (prompt.isPremade && !row.publishedAt) {
    await tx.promptVersion.updateMany({ where: { promptId: id, version }, data: { publishedAt: now } });
  }
  const publishedAt = prompt.publishedAt ?? now;
  const state = prompt.isPremade ? { isEdited: true, archivedAt: null, ...NOT_SCHEDULED } : {};
  await tx.prompt.updateMany({
    where: { id },
    data: { ...columnsOf(premadeContentOf(row)), version, publishedAt, updatedAt: now, ...state },
  });
  return { ...row, publishedAt: row.publishedAt ?? now };
}
