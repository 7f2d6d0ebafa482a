import type { Actor } from "@/lib/actor";
import { readAhead } from "@/lib/advisor/gather";
import { writer } from "@/lib/advisor/lease";
import { type Answer, beginWriting, refuseWhenDraining } from "@/lib/advisor/reply";
import { supersedeReply } from "@/lib/conversations";

/**
 * Answers the last question once more; the earlier answer is kept as a version beside it. Throws `not_found`, `conflict`,
 * `unavailable`.
 */
export async function regenerateReply(
  actor: Actor,
  conversationId: string,
  replyId: string,
): Promise<Answer> {
  refuseWhenDraining();
  const turn = await supersedeReply(actor, conversationId, replyId, writer(), { isWholeToo: true });
  const { text, prompt_id: promptId } = turn.message;
  return beginWriting(actor, turn, readAhead(actor, conversationId, { text, promptId }));
}
