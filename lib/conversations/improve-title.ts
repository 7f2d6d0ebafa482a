import type { Actor } from "@/lib/actor";
import { holdConversation } from "@/lib/conversations/append-message.sql";
import { firstWords } from "@/lib/conversations/improve-title.sql";
import { saysEnough, titleFrom } from "@/lib/conversations/title-from";
import { asUser } from "@/lib/db/as-user";

/**
 * Gives a thread whose first message said little ("Hi") its title by a later one. A title that a person wrote stays.
 * Nothing happens when the thread is gone. Returns whether it changed.
 */
export async function improveTitle(actor: Pick<Actor, "userId">, conversationId: string): Promise<boolean> {
  return asUser(actor, async (tx) => {
    if (!(await holdConversation(tx, actor.userId, conversationId))) return false;
    const where = { userId: actor.userId, id: conversationId, titleSource: { notIn: ["person", "model"] } };
    const conversation = await tx.conversation.findFirst({ where, select: { title: true } });
    if (!conversation || saysEnough(conversation.title)) return false;
    const titles = (await firstWords(tx, actor.userId, conversationId)).map(titleFrom);
    const title = titles.find(saysEnough);
    if (!title) return false;
    await tx.conversation.updateMany({ where, data: { title, titleSource: "automatic" } });
    return true;
  });
}
