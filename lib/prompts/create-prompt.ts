import type { Actor } from "@/lib/actor";
import { asUser, type Tx } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { checkContent } from "@/lib/prompts/check-content";
import { columnsOf } from "@/lib/prompts/content-of";
import type { Prompt, PromptContent } from "@/lib/prompts/contract";
import { presentOne } from "@/lib/prompts/present-prompts";

/** As many prompts of their own as one person may keep. */
const MOST_OWN = 300;

/** Makes a prompt of one's own; the same id makes it once. Throws `invalid`; `limit_exceeded` with too many. */
export async function createPrompt(actor: Actor, content: PromptContent, id = newId()): Promise<Prompt> {
  checkContent(content);
  try {
    return await asUser(actor, async (tx) => {
      await insertOwn(tx, actor, [{ id, content }]);
      return presentOne(tx, id);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return asUser(actor, (tx) => presentOne(tx, id));
    throw error;
  }
}

/** Stores prompts with their first version. Throws `limit_exceeded`. */
export async function insertOwn(
  tx: Tx,
  { userId }: Actor,
  prompts: { id: string; content: PromptContent }[],
): Promise<void> {
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
