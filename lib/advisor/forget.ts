import type { Actor } from "@/lib/actor";
import { abandonReplies } from "@/lib/advisor/live-replies";
import { deleteConversation } from "@/lib/conversations";
import { sendSoon } from "@/lib/events/keep-sending";
import { deleteMe } from "@/lib/users";

/** Removes a conversation with all that hangs on it, and ends the reply being written in it. Throws `not_found`. */
export async function forgetConversation(actor: Actor, id: string): Promise<void> {
  await deleteConversation(actor, id);
  abandonReplies(actor.userId, id);
}

/** Removes the account with all that hangs on it, and ends the replies being written for it. */
export async function forgetMe(actor: Actor): Promise<void> {
  await deleteMe(actor);
  abandonReplies(actor.userId);
  sendSoon(actor.userId);
}
