import type { Actor } from "@/lib/actor";
import { abandonReplies } from "@/lib/advisor/live-replies";
import { refreshProfileSoon } from "@/lib/advisor/refresh-profile-soon";
import { deleteConversation } from "@/lib/conversations";
import { deleteMe } from "@/lib/users";

/** Removes a conversation with all that hangs on it, from vectors to facts, and ends the reply being written in it. Throws `not_found`. */
export async function forgetConversation(actor: Actor, id: string): Promise<void> {
  await deleteConversation(actor, id);
  abandonReplies(actor.userId, id);
  refreshProfileSoon(actor);
}

/** Removes the account with all that hangs on it, and ends the replies being written for it. */
export async function forgetMe(actor: Actor): Promise<void> {
  await deleteMe(actor);
  abandonReplies(actor.userId);
}
