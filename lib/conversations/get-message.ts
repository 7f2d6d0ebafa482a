import type { Actor } from "@/lib/actor";
import type { Message } from "@/lib/conversations/contract";
import { ownedMessage } from "@/lib/conversations/owned";
import { presentMessage } from "@/lib/conversations/present";
import { withVersions } from "@/lib/conversations/with-versions";
import { readAsUser } from "@/lib/db/as-user";

/** Throws `not_found`. */
export async function getMessage(actor: Actor, conversationId: string, id: string): Promise<Message> {
  return readAsUser(actor, async (tx) => {
    const row = await ownedMessage(tx, actor, conversationId, id);
    const [message] = await withVersions(tx, actor, [row]);
    return message ?? presentMessage(row);
  });
}
