import type { Actor } from "@/lib/actor";
import { notePrompt, noteUnscheduled } from "@/lib/prompts/admin/note-prompt";
import { asEditor } from "@/lib/prompts/as-editor";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import type { PromptVersion } from "@/lib/prompts/contract";
import { requireGate } from "@/lib/prompts/gate/require-gate";
import { presentVersion } from "@/lib/prompts/present";
import { showVersion } from "@/lib/prompts/show-version";
import { overtakeSplit } from "@/lib/prompts/split/end-split";
import { theVersion } from "@/lib/prompts/the-version";

/**
 * Shows a version from now on: of one's own prompt an earlier one, of a premade one a new or an earlier one, to everybody.
 * Conversations that were begun go on with theirs. Throws `not_found`, also without such a version; `forbidden` for a premade
 * prompt unless an administrator's; `conflict` where nobody was shown that version yet and its checks did not pass.
 */
export async function publishVersion(actor: Actor, id: string, version: number): Promise<PromptVersion> {
  return asEditor(actor, id, async (tx, prompt) => {
    const row = await theVersion(tx, id, version);
    if (prompt.isPremade) await requireGate(tx, row);
    const shown = await showVersion(tx, prompt, row);
    if (prompt.isPremade) {
      await overtakeSplit(tx, actor, id);
      await noteUnscheduled(tx, actor, prompt, "published");
      const what = row.publishedAt && version < prompt.version ? "rolled_back" : "published";
      await notePrompt(tx, actor, id, what, { version, before: prompt.publishedAt ? prompt.version : null });
    }
    return presentVersion(shown, { shown: version, categories: await readCategories(tx) });
  });
}
