import type { Actor } from "@/lib/actor";
import { appendMessage, finishReply, startConversation } from "@/lib/conversations";

export const aWriter = { model: "test", leaseOwner: "a test", leaseSeconds: 20 };
export const whole = { status: "complete", errorCode: null, usage: null } as const;

/** Something said in a conversation of its own, and answered. */
export async function said(actor: Actor, text: string, answer = "Noted.") {
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: answer });
  return turn;
}
