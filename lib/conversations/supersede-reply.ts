import type { Actor } from "@/lib/actor";
import { memoryUse, type Turn } from "@/lib/conversations/append-message";
import { lockConversation } from "@/lib/conversations/append-message.sql";
import { buriedAmong } from "@/lib/conversations/forgotten.sql";
import { ownedMessage } from "@/lib/conversations/owned";
import { insertReply } from "@/lib/conversations/supersede-reply.sql";
import { lastShown } from "@/lib/conversations/versions.sql";
import { presentTurn } from "@/lib/conversations/with-versions";
import { asUser, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

interface Successor {
  /** The new reply's. The same id for the same reply again gives what was stored. */
  id?: string | undefined;
  /** It begins with the old one's text, unless that was forgotten: then it is written anew. */
  keepsText?: boolean;
  /** The old one may have come to its end. */
  isWholeToo?: boolean;
}

/**
 * A new reply in the place of one that failed, was stopped or interrupted; the old one is kept beside it. Throws
 * `not_found`; `conflict` when there is nothing to retry or to continue, or the thread went on since.
 */
export async function supersedeReply(
  actor: Actor,
  conversationId: string,
  replyId: string,
  writer: { model: string; leaseOwner: string; leaseSeconds: number },
  { id = newId(), keepsText = false, isWholeToo = false }: Successor = {},
): Promise<Turn> {
  return asUser(actor, async (tx) => {
    const conversation = await lockConversation(tx, actor.userId, conversationId);
    const old = await ownedMessage(tx, actor, conversationId, replyId);
    const isRepeat = old.supersededBy === id;
    if (!conversation || !old.replyTo) throw new DomainError("conflict", NOT_OPEN);
    if (!isRepeat) {
      const last = await lastShown(tx, actor.userId, conversationId);
      refuseUnlessOpen(old, { isLast: last?.id === old.id, keepsText, isWholeToo });
    }
    const message = await ownedMessage(tx, actor, conversationId, old.replyTo);
    if (!isRepeat) {
      const isForgotten = (await buriedAmong(tx, actor.userId, [old.id, old.replyTo])).length > 0;
      const text = keepsText && !isForgotten ? old.text : "";
      const place = { conversationId, id, oldId: old.id, messageId: message.id, text, writer };
      await insertReply(tx, actor.userId, place);
    }
    const row = await ownedMessage(tx, actor, conversationId, id);
    const both = await presentTurn(tx, actor, message, row);
    const title = conversation.title;
    const originals = await originalsOf(tx, actor, message.id);
    return {
      ...both,
      title,
      isFirst: false,
      isRepeat,
      memory: memoryUse(conversation),
      originals,
    };
  });
}

async function originalsOf(tx: Tx, { userId }: Actor, messageId: string): Promise<string[]> {
  const where = { userId, OR: [{ id: messageId }, { replyTo: messageId }] };
  const turn = await tx.message.findMany({ where, select: { copyOf: true } });
  return turn.flatMap(({ copyOf }) => copyOf ?? []);
}

const NOT_OPEN = "This reply cannot be tried again: it is finished or still being written.";

function refuseUnlessOpen(
  old: { status: string; text: string; supersededBy: string | null },
  { isLast, keepsText, isWholeToo }: { isLast: boolean; keepsText: boolean; isWholeToo: boolean },
): void {
  const open = ["failed", "stopped", "interrupted", ...(isWholeToo ? ["complete"] : [])];
  if (!open.includes(old.status) || old.supersededBy) {
    throw new DomainError("conflict", NOT_OPEN);
  }
  if (keepsText && !old.text && old.status !== "interrupted") {
    throw new DomainError("conflict", "Nothing of this reply had come: try it again.");
  }
  if (!isLast) {
    throw new DomainError("conflict", "The conversation went on since: ask again in a new message.");
  }
}
