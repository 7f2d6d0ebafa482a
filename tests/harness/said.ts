import type { Actor } from "@/lib/actor";
import { appendMessage, editMessage, finishReply, startConversation } from "@/lib/conversations";

export const aWriter = { model: "test", leaseOwner: "a test", leaseSeconds: 20 };
export const whole = { status: "complete", errorCode: null, usage: null } as const;

/** Something said in a conversation of its own, and answered. */
export async function said(actor: Actor, text: string, answer = "Noted.") {
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: answer });
  return turn;
}

/** The same said in other words, and answered anew; the new wording's id. */
export async function reword(
  actor: Actor,
  conversationId: string,
  messageId: string,
  text: string,
  answer = "Noted.",
) {
  const turn = await editMessage(actor, { conversationId, messageId, edit: { text }, writer: aWriter });
  await finishReply(actor, turn.reply.id, { ...whole, text: answer });
  return turn.message.id;
}
