import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { Prompt as PromptRow } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { notePrompt } from "@/lib/prompts/admin/note-prompt";
import { asEditor } from "@/lib/prompts/as-editor";
import { checkCategory, checkPremadeCategory } from "@/lib/prompts/categories/check-category";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import { checkContent } from "@/lib/prompts/check-content";
import { columnsOf, premadeContentOf } from "@/lib/prompts/content-of";
import { PremadeContent, type PromptVersion, type SaveVersion } from "@/lib/prompts/contract";
import { presentVersion } from "@/lib/prompts/present";
import type { Translations } from "@/lib/prompts/translation/contract";
import { settleTranslations } from "@/lib/prompts/translation/settle-translations";

const CHECKED_FIRST = "This prompt is everybody’s: save a version, and publish it when it was checked.";

/**
 * Keeps changed words as the next version; `isShown` shows it at once. Throws `not_found`; `forbidden` for a premade prompt
 * unless an administrator's, who shows nothing at once; `invalid`, on
 * `translations.<language>.…` for a new one that does not fit; `conflict` when another version was saved since `base_version`: then nothing changes.
 */
export async function saveVersion(
  actor: Actor,
  id: string,
  { base_version: base, note, ...changes }: SaveVersion,
  { isShown }: { isShown: boolean },
): Promise<PromptVersion> {
  return asEditor(actor, id, async (tx, prompt) => {
    if (prompt.isPremade && isShown) throw new DomainError("forbidden", CHECKED_FIRST);
    const newest = await newestWords(tx, prompt);
    const words = PremadeContent.parse({ ...newest, ...changes });
    checkContent(words);
    await checkMove(tx, prompt, newest.category, words.category);
    const content = { ...words, translations: settledOf(prompt, words, newest) };
    await takeNext(tx, prompt, base);
    const version = base + 1;
    const next = { promptId: id, version, userId: prompt.userId, note, ...columnsOf(content) };
    const editedBy = prompt.isPremade ? actor.userId : null;
    await tx.promptVersion.createMany({
      data: { ...next, editedBy, publishedAt: isShown ? new Date() : null },
    });
    await repeatInPrompt(tx, prompt, { version, content, isShown });
    if (prompt.isPremade) {
      await notePrompt(tx, actor, id, "edited", { version });
    }
    const stored = await tx.promptVersion.findFirstOrThrow({ where: { promptId: id, version } });
    return presentVersion(stored, {
      shown: isShown ? version : 0,
      categories: await readCategories(tx),
    });
  });
}

function settledOf({ isPremade }: PromptRow, words: PremadeContent, newest: PremadeContent): Translations {
  if (isPremade) return settleTranslations(words, newest.translations);
  if (Object.keys(words.translations).length === 0) return {};
  const message = "A prompt of your own has the words that you give it, and no translations.";
  throw new DomainError("invalid", message, { problems: [{ field: "translations", message }] });
}

/** One that stays where it was is not asked whether that is in use still. */
async function checkMove(tx: Tx, { isPremade }: PromptRow, before: string, category: string): Promise<void> {
  if (category === before) return;
  if (isPremade) await checkPremadeCategory(tx, category);
  else checkCategory(await readCategories(tx), category);
}

async function newestWords(tx: Tx, prompt: PromptRow): Promise<PremadeContent> {
  const where = { promptId: prompt.id };
  return premadeContentOf(
    (await tx.promptVersion.findFirst({ where, orderBy: { version: "desc" } })) ?? prompt,
  );
}

/** One of two who save at once is the first: the count of versions moves on only from where it was seen. */
async function takeNext(tx: Tx, { id, isPremade, latestVersion }: PromptRow, base: number): Promise<void> {
  const { count } = await tx.prompt.updateMany({
    where: { id, latestVersion: base },
    data: { latestVersion: base + 1, updatedAt: new Date(), ...(isPremade ? { isEdited: true } : {}) },
  });
  if (count > 0) return;
  const which = latestVersion > base ? `Version ${latestVersion}` : "Another version";
  throw new DomainError("conflict", `${which} was saved while you wrote: look at it before you save yours.`);
}

/** What nobody sees yet has no other words than its newest. */
async function repeatInPrompt(
  tx: Tx,
  { id, publishedAt }: PromptRow,
  { version, content, isShown }: { version: number; content: PremadeContent; isShown: boolean },
): Promise<void> {
  if (!isShown && publishedAt) return;
  const since = isShown ? (publishedAt ?? new Date()) : null;
  await tx.prompt.updateMany({
    where: { id },
    data: { version, publishedAt: since, ...columnsOf(content) },
  });
}
