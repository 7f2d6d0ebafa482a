import type { Actor } from "@/lib/actor";
import { memoryUse, type Turn } from "@/lib/conversations/append-message";
import { lockConversation } from "@/lib/conversations/append-message.sql";
import { ownedMessage } from "@/lib/conversations/owned";
import { presentMessage } from "@/lib/conversations/present";
import { insertReply } from "@/lib/conversations/supersede-reply.sql";
import { lastShown, versionPlaces } from "@/lib/conversations/versions.sql";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

/**
 * A new, empty reply in the place of one that failed, was stopped or interrupted; the old one is kept beside it.
 * `isWholeToo`: also of one that came to its end.
 * Throws `not_found`; `conflict` when there is nothing to retry or the thread went on since.
 */
export async function supersedeReply(
  actor: Actor,
  conversationId: string,
  replyId: string,
  writer: { model: string; leaseOwner: string; leaseSeconds: number },
  { isWholeToo = false }: { isWholeToo?: boolean } = {},
): Promise<Turn> {
  return asUser(actor, async (tx) => {
    const conversation = await lockConversation(tx, actor.userId, conversationId);
    const old = await ownedMessage(tx, actor, conversationId, replyId);
    const states = ["failed", "stopped", "interrupted", ...(isWholeToo ? ["complete"] : [])];
    const canRetry = states.includes(old.status) && old.replyTo && !old.supersededBy;
    if (!conversation || !canRetry || !old.replyTo) {
      throw new DomainError(
        "conflict",
        "This reply cannot be tried again: it is finished or still being written.",
      );
    }
    if ((await lastShown(tx, actor.userId, conversationId))?.id !== old.id) {
      throw new DomainError("conflict", "The conversation went on since: ask again in a new message.");
    }
    const message = await ownedMessage(tx, actor, conversationId, old.replyTo);
    const id = newId();
    await insertReply(tx, actor.userId, { conversationId, id, oldId: old.id, messageId: message.id, writer });
    const row = await ownedMessage(tx, actor, conversationId, id);
    const [place] = await versionPlaces(tx, actor.userId, [id]);
    const reply = presentMessage(row, place && { version: place.version, versions: place.versions });
    const title = conversation.title;
    return {
      message: presentMessage(message),
      reply,
      title,
      isFirst: false,
      isRepeat: false,
      memory: memoryUse(conversation),
    };
  });
}
