import type { Actor } from "@/lib/actor";
import { eraseTraces } from "@/lib/advisor/erase-traces";
import { abandonReplies } from "@/lib/advisor/live-replies";
import * as conversations from "@/lib/conversations";
import { sendSoon } from "@/lib/events/keep-sending";
import * as prompts from "@/lib/prompts";
import { deleteMe, letProfileFollow } from "@/lib/users";
import type { ErasureReceipt } from "@/lib/users/erasure/contract";

/** Forgets one remembered message with all that was made of it; it stays in its thread. Throws `not_found`. */
export async function forgetMemory(actor: Actor, messageId: string): Promise<void> {
  await conversations.forgetMemory(actor, messageId, (tx) => letProfileFollow(tx, actor));
  sendSoon();
}

/** Forgets what was said in a conversation so far; the conversation stays. Throws `not_found`. */
export async function forgetConversationMemory(actor: Actor, id: string): Promise<void> {
  await conversations.forgetConversationMemory(actor, id, (tx) => letProfileFollow(tx, actor));
  sendSoon();
}

/** Deletes a message, its answer, and what they left in memory. Throws `not_found`, `conflict` while it is answered. */
export async function deleteMessage(actor: Actor, conversationId: string, messageId: string): Promise<void> {
  await conversations.deleteMessage(actor, conversationId, messageId, (tx) => letProfileFollow(tx, actor));
  sendSoon();
}

/**
 * Removes a conversation with all that hangs on it, from vectors to facts, and ends the reply being written in it. Throws
 * `not_found`.
 */
export async function forgetConversation(actor: Actor, id: string): Promise<void> {
  await conversations.deleteConversation(actor, id, (tx) => letProfileFollow(tx, actor));
  abandonReplies(actor.userId, id);
  sendSoon();
}

/** The same with one that is not used any more. Throws `not_found` also when it was used or pinned by now. */
export async function forgetUnused(actor: Actor, id: string): Promise<void> {
  await conversations.deleteConversation(actor, id, async (tx) => {
    await conversations.refuseUsed(tx, actor, id);
    await letProfileFollow(tx, actor);
  });
  abandonReplies(actor.userId, id);
  sendSoon();
}

/**
 * Removes the account with all that hangs on it, and ends the replies being written for it. Returns the receipt. Throws
 * `unauthenticated` when it is gone already.
 */
export async function forgetMe(actor: Actor): Promise<ErasureReceipt> {
  const receipt = await deleteMe(actor, async (tx) => ({
    ...(await conversations.countOwn(tx, actor)),
    ...(await prompts.countOwn(tx, actor)),
  }));
  eraseTraces(actor.userId);
  sendSoon(actor.userId);
  return receipt;
}
