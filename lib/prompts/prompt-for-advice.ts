import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import { versionInUse } from "@/lib/prompts/version-in-use.sql";

/**
 * What the advisor is told of the prompt that began a message, in the version with which the conversation was begun; null
 * when it is not there for this person.
 */
export async function promptForAdvice(
  actor: Actor,
  id: string,
  conversationId: string,
): Promise<{ title: string; category: string; instructions: string; isPremade: boolean } | null> {
  return readAsUser(actor, async (tx) => {
    const version = await versionInUse(tx, { userId: actor.userId, promptId: id, conversationId });
    if (version === null) return null;
    const row = await tx.promptVersion.findFirst({
      where: { promptId: id, version },
      select: { title: true, category: true, instructions: true, userId: true },
    });
    return row && { ...row, isPremade: row.userId === null };
  });
}
