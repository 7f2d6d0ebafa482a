import type { Actor } from "@/lib/actor";
import { readAhead } from "@/lib/advisor/gather";
import { writer } from "@/lib/advisor/lease";
import { type Answer, beginWriting, joinWriting, refuseWhenDraining } from "@/lib/advisor/reply";
import { supersedeReply } from "@/lib/conversations";

/**
 * Asks again for a reply that failed, was stopped or interrupted; the earlier part is kept beside it. The same `newReplyId`
 * again joins what it began. Throws `not_found`, `conflict`, `unavailable`.
 */
export function retryReply(
  actor: Actor,
  conversationId: string,
  replyId: string,
  newReplyId?: string,
): Promise<Answer> {
  return writeAnother(actor, conversationId, replyId, { id: newReplyId, keepsText: false });
}

/** The same, but the new reply begins with what the earlier one had come to, and the model goes on from there; of one that was forgotten it begins anew. */
export function continueReply(
  actor: Actor,
  conversationId: string,
  replyId: string,
  newReplyId?: string,
): Promise<Answer> {
  return writeAnother(actor, conversationId, replyId, { id: newReplyId, keepsText: true });
}

/** Answers the last question once more, whole as the answer may be; that one is kept as a version beside the new. */
export function regenerateReply(
  actor: Actor,
  conversationId: string,
  replyId: string,
  newReplyId?: string,
): Promise<Answer> {
  return writeAnother(actor, conversationId, replyId, { id: newReplyId, isWholeToo: true });
}

async function writeAnother(
  actor: Actor,
  conversationId: string,
  replyId: string,
  successor: Parameters<typeof supersedeReply>[4],
): Promise<Answer> {
  refuseWhenDraining();
  const turn = await supersedeReply(actor, conversationId, replyId, writer(), successor);
  if (turn.isRepeat) return joinWriting(actor, turn);
  const { text, prompt_id: promptId } = turn.message;
  return beginWriting(actor, turn, readAhead(actor, conversationId, { text, promptId }));
}
