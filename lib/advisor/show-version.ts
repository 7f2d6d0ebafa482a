import type { Actor } from "@/lib/actor";
import * as conversations from "@/lib/conversations";
import { sendSoon } from "@/lib/events/keep-sending";
import { letProfileFollow } from "@/lib/users";

/** Shows another answer, or another wording with what came below it; the profile follows. Throws `not_found`, `conflict`. */
export async function showVersion(actor: Actor, conversationId: string, messageId: string): Promise<void> {
  await conversations.showVersion(actor, conversationId, messageId, (tx) => letProfileFollow(tx, actor));
  sendSoon();
}
