import type { Actor } from "@/lib/actor";
import type { ReplyErrorCode } from "@/lib/conversations/contract";
import { closeReply } from "@/lib/conversations/reply-state.sql";
import { asUser } from "@/lib/db/as-user";

export interface Ending {
  text: string;
  status: "complete" | "stopped" | "interrupted" | "failed";
  errorCode: ReplyErrorCode | null;
  /** Tokens as the model counted them. */
  usage: { inputTokens: number | null; outputTokens: number | null } | null;
}

/** Stores a reply whole, in its one final state. False when it was no longer being written. */
export async function finishReply(actor: Actor, replyId: string, ending: Ending): Promise<boolean> {
  return asUser(actor, async (tx) => (await closeReply(tx, actor.userId, replyId, ending)) > 0);
}
