import type { Actor } from "@/lib/actor";
import { getMessage, retryRefusedMessage } from "@/lib/conversations";
import type { Message } from "@/lib/conversations/contract";
import { sendSoon } from "@/lib/events/keep-sending";

/**
 * Has a message remembered that could not be, soon; nothing changes for one that waits for nothing. Returns it as it now
 * stands. Throws `not_found`.
 */
export async function rememberAgain(
  actor: Actor,
  conversationId: string,
  messageId: string,
): Promise<Message> {
  await getMessage(actor, conversationId, messageId);
  await retryRefusedMessage(actor, messageId);
  sendSoon();
  return getMessage(actor, conversationId, messageId);
}
