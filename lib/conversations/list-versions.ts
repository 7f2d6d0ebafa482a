import type { Actor } from "@/lib/actor";
import type { MessageVersion } from "@/lib/conversations/contract";
import { ownedConversation, ownedMessage } from "@/lib/conversations/owned";
import { presentMessage } from "@/lib/conversations/present";
import { rememberedOriginals } from "@/lib/conversations/remembered-originals";
import { readAsUser } from "@/lib/db/as-user";

/** All wordings of a person's message, or all answers to the question of an answer, oldest first. Throws `not_found`. */
export async function listVersions(
  actor: Actor,
  conversationId: string,
  messageId: string,
): Promise<MessageVersion[]> {
  return readAsUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    const { id, role, replyTo, versionOf } = await ownedMessage(tx, actor, conversationId, messageId);
    const first = versionOf ?? id;
    const rows = await tx.message.findMany({
      where: {
        userId: actor.userId,
        conversationId,
        ...(role === "user"
          ? { OR: [{ id: first }, { versionOf: first }] }
          : { replyTo: replyTo ?? id, OR: [{ text: { not: "" } }, { supersededBy: null }] }),
      },
      orderBy: { sequence: "asc" },
    });
    const originals = await rememberedOriginals(tx, actor, rows);
    // What is shown is shown in its thread: one below an edited message has a shown version only where that one is.
    return rows.map((row, index) => ({
      ...presentMessage(row, { place: { version: index + 1, versions: rows.length }, originals }),
      shown: row.supersededBy === null,
    }));
  });
}
