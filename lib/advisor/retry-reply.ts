import type { Actor } from "@/lib/actor";
import { readAhead } from "@/lib/advisor/gather";
import { writer } from "@/lib/advisor/lease";
import { type Answer, beginWriting, refuseWhenDraining } from "@/lib/advisor/reply";
import { supersedeReply } from "@/lib/conversations";

/**
 * Asks again for a reply that failed, was stopped or interrupted; the earlier part is kept beside it. Throws `not_found`,
 * `conflict`, `unavailable`.
 */
export async function retryReply(actor: Actor, conversationId: string, replyId: string): Promise<Answer> {
  refuseWhenDraining();
  const turn = await supersedeReply(actor, conversationId, replyId, writer());
  const { text, prompt_id: promptId } = turn.message;
  return beginWriting(actor, turn, readAhead(actor, conversationId, { text, promptId }));
}
