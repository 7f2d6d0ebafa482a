import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import type { PremadePrompt } from "@/lib/prompts/admin/contract";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { presentPremade } from "@/lib/prompts/admin/present-premade";
import { asAdmin } from "@/lib/prompts/as-admin";
import { checkPremadeCategory } from "@/lib/prompts/categories/check-category";
import { checkContent } from "@/lib/prompts/check-content";
import { columnsOf } from "@/lib/prompts/content-of";
import type { PremadeContent, PromptContent } from "@/lib/prompts/contract";
import { requireAdmin } from "@/lib/prompts/is-admin";
import { settleTranslations } from "@/lib/prompts/translation/settle-translations";

/** After all that come with the product; an administrator may order it elsewhere. */
const LAST = 1_000_000;

/** A new premade prompt, that nobody sees until a version is published. The same id makes it once. Throws `forbidden`, `invalid`. */
export async function createPremade(
  actor: Actor,
  content: PromptContent & Partial<PremadeContent>,
  id = newId(),
): Promise<PremadePrompt | undefined> {
  await requireAdmin(actor);
  checkContent(content);
  const translations = settleTranslations({ translations: {}, ...content });
  return asAdmin(actor, async (tx) => {
    await checkPremadeCategory(tx, content.category);
    const words = columnsOf({ ...content, translations });
    const row = { id, isPremade: true, isEdited: true, isArranged: true, position: LAST, publishedAt: null };
    const { count } = await tx.prompt.createMany({ data: { ...row, ...words }, skipDuplicates: true });
    const first = { promptId: id, version: 1, editedBy: actor.userId, ...words };
    await tx.promptVersion.createMany({ data: first, skipDuplicates: true });
    if (count > 0) await notePrompt(tx, actor, id, "created");
    const [made] = await presentPremade(tx, await tx.prompt.findMany({ where: { id } }));
    return made;
  });
}
