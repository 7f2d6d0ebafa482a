import type { Actor } from "@/lib/actor";
import type { Conversation } from "@/lib/conversations/contract";
import { ownedConversation } from "@/lib/conversations/owned";
import { withMarks } from "@/lib/conversations/with-marks";

import { readAsUser } from "@/lib/db/as-user";

/** Throws `not_found`. */
export async function getConversation(actor: Actor, id: string): Promise<Conversation> {
  return readAsUser(actor, async (tx) => withMarks(tx, actor, await ownedConversation(tx, actor, id)));
}
