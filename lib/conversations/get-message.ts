import type { Actor } from "@/lib/actor";
import type { Message } from "@/lib/conversations/contract";
import { presentWithFiles } from "@/lib/conversations/files/files-of";
import { ownedMessage } from "@/lib/conversations/owned";
import { presentMessage } from "@/lib/conversations/present";
import { readAsUser } from "@/lib/db/as-user";

/** Throws `not_found`. */
export async function getMessage(actor: Actor, conversationId: string, id: string): Promise<Message> {
  return readAsUser(actor, async (tx) => {
    const message = await ownedMessage(tx, actor, conversationId, id);
    const [presented] = await presentWithFiles(tx, actor, [message]);
    return presented ?? presentMessage(message);
  });
}
