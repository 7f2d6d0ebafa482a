import type { Actor } from "@/lib/actor";
import { holdConversation } from "@/lib/conversations/append-message.sql";
import { type Opening, openingTurns } from "@/lib/conversations/name-after.sql";
import { saysEnough, titleFrom } from "@/lib/conversations/title-from";
import { asUser, readAsUser, type Tx } from "@/lib/db/as-user";

/**
 * The turn that a thread may be named after: the first that says something, with its answer's beginning. Undefined where a
 * person or the model named the thread already, where all that was said is like "Hi", and where the thread is gone.
 */
export async function openingToName(
  actor: Pick<Actor, "userId">,
  conversationId: string,
): Promise<Opening | undefined> {
  return readAsUser(actor, (tx) => opening(tx, actor.userId, conversationId));
}

/** Gives a thread the model's title, if it still opens as it did when the model read it. Returns whether it was given. */
export async function nameAfter(
  actor: Pick<Actor, "userId">,
  conversationId: string,
  { question }: Opening,
  title: string,
): Promise<boolean> {
  return asUser(actor, async (tx) => {
    if (!(await holdConversation(tx, actor.userId, conversationId))) return false;
    if ((await opening(tx, actor.userId, conversationId))?.question !== question) return false;
    const where = { userId: actor.userId, id: conversationId };
    await tx.conversation.updateMany({ where, data: { title, titleSource: "model" } });
    return true;
  });
}

async function opening(tx: Tx, userId: string, conversationId: string): Promise<Opening | undefined> {
  const turns = await openingTurns(tx, userId, conversationId);
  return turns.find(({ question }) => saysEnough(titleFrom(question)));
}
