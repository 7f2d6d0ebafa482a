import type { Actor } from "@/lib/actor";
import type { SeeConversation } from "@/lib/conversations/contract";
import { noteSeen, noteUnseen } from "@/lib/conversations/marks.sql";
import { ownedMessage } from "@/lib/conversations/owned";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** The person has seen a conversation, up to a message or all of it. Throws `not_found`. */
export async function seeConversation(
  actor: Actor,
  id: string,
  { message_id: messageId }: SeeConversation,
): Promise<void> {
  await asUser(actor, async (tx) => {
    if (!(await noteSeen(tx, actor.userId, id, messageId ?? null))) throw notThere();
    if (messageId) await ownedMessage(tx, actor, id, messageId);
  });
}

/** Marks a conversation as unread, until it is seen again. Throws `not_found`. */
export async function unseeConversation(actor: Actor, id: string): Promise<void> {
  await asUser(actor, async (tx) => {
    if (!(await noteUnseen(tx, actor.userId, id))) throw notThere();
  });
}

function notThere(): DomainError {
  return new DomainError("not_found", "There is no such conversation.");
}
