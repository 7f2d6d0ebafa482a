import type { Actor } from "@/lib/actor";
import { asUser, readAsUser, type Tx } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import { DomainError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { newId } from "@/lib/ids";
import { checkCategory } from "@/lib/prompts/categories/check-category";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import { checkContent } from "@/lib/prompts/check-content";
import { columnsOf } from "@/lib/prompts/content-of";
import type { Prompt, PromptContent } from "@/lib/prompts/contract";
import { presentPrompts } from "@/lib/prompts/present-prompts";

/** As many prompts of their own as one person may keep. */
const MOST_OWN = 300;

/**
 * Makes a prompt of one's own, and shows it to a reader of that language; the same id makes it once. Throws `invalid`;
 * `limit_exceeded` with too many.
 */
export async function createPrompt(
  actor: Actor,
  content: PromptContent,
  id = newId(),
  language: Locale = "en",
): Promise<Prompt> {
  checkContent(content);
  checkCategory(await readAsUser(actor, readCategories), content.category);
  const [prompt] = await makeOwn(actor, [{ id, content }], language);
  if (!prompt) throw new DomainError("not_found", "There is no such prompt.");
  return prompt;
}

/** Makes prompts one's own, all or none; the same ids make them once. Throws `limit_exceeded`. */
export async function makeOwn(actor: Actor, prompts: New[], language: Locale): Promise<Prompt[]> {
  const shown = async (tx: Tx) => {
    const where = { id: { in: prompts.map(({ id }) => id) }, archivedAt: null };
    return presentPrompts(tx, await tx.prompt.findMany({ where, orderBy: { id: "asc" } }), language);
  };
  try {
    return await asUser(actor, async (tx) => {
      await insertOwn(tx, actor, prompts);
      return shown(tx);
    });
  } catch (error) {
    const isFull = error instanceof DomainError && error.code === "limit_exceeded";
    if (!isFull && !isUniqueViolation(error)) throw error;
    // An earlier try made them; they may be what filled the place.
    const made = await asUser(actor, shown);
    if (isFull && made.length === 0) throw error;
    return made;
  }
}

interface New {
  id: string;
  content: PromptContent;
}

/** Stores prompts with their first version. */
async function insertOwn(tx: Tx, { userId }: Actor, prompts: New[]): Promise<void> {
  const kept = await tx.prompt.count({ where: { userId } });
  if (kept + prompts.length > MOST_OWN) {
    throw new DomainError("limit_exceeded", `You can keep ${MOST_OWN} prompts: delete some first.`);
  }
  await tx.prompt.createMany({
    data: prompts.map(({ id, content }) => ({ id, userId, ...columnsOf(content) })),
  });
  await tx.promptVersion.createMany({
    data: prompts.map(({ id, content }) => ({
      promptId: id,
      version: 1,
      userId,
      publishedAt: new Date(),
      ...columnsOf(content),
    })),
  });
}
