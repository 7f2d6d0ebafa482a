import type { Actor } from "@/lib/actor";
import type { Message } from "@/lib/conversations/contract";
import { ownedConversation } from "@/lib/conversations/owned";
import { presentMessage } from "@/lib/conversations/present";
import { readAsUser } from "@/lib/db/as-user";

/** The reply being written in this conversation, or null. Throws `not_found`. */
export async function runningReply(actor: Actor, conversationId: string): Promise<Message | null> {
  return readAsUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    const row = await tx.message.findFirst({
      where: { userId: actor.userId, conversationId, status: "streaming" },
      orderBy: { sequence: "desc" },
    });
    return row && presentMessage(row);
  });
}
