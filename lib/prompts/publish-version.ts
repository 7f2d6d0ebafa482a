import type { Actor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";
import { asEditor } from "@/lib/prompts/as-editor";
import { columnsOf, contentOf } from "@/lib/prompts/content-of";
import type { PromptVersion } from "@/lib/prompts/contract";
import { presentVersion } from "@/lib/prompts/present";

/**
 * Shows a version from now on: of one's own prompt an earlier one, of a premade one a new or an earlier one, to everybody.
 * Conversations that were begun go on with theirs. Throws `not_found`, also without such a version; `forbidden` for a premade
 * prompt unless an administrator's.
 */
export async function publishVersion(actor: Actor, id: string, version: number): Promise<PromptVersion> {
  return asEditor(actor, id, async (tx, prompt) => {
    const row = await tx.promptVersion.findFirst({ where: { promptId: id, version } });
    if (!row) throw new DomainError("not_found", "There is no such version.");
    const now = new Date();
    if (prompt.isPremade && !row.publishedAt) {
      await tx.promptVersion.updateMany({ where: { promptId: id, version }, data: { publishedAt: now } });
    }
    const publishedAt = prompt.publishedAt ?? now;
    const state = prompt.isPremade ? { isEdited: true, archivedAt: null } : {};
    await tx.prompt.updateMany({
      where: { id },
      data: { ...columnsOf(contentOf(row)), version, publishedAt, updatedAt: now, ...state },
    });
    return presentVersion({ ...row, publishedAt: row.publishedAt ?? now }, version, null);
  });
}
