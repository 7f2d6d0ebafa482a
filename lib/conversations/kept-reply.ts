import type { Actor } from "@/lib/actor";
import type { Message, MessageStatus } from "@/lib/conversations/contract";
import { presentMessage } from "@/lib/conversations/present";
import { rememberedOriginals } from "@/lib/conversations/remembered-originals";
import { explainReplyError } from "@/lib/conversations/reply-errors";
import { textSince } from "@/lib/conversations/reply-state.sql";
import { readAsUser } from "@/lib/db/as-user";

/** The reply being written in a conversation, else the one that is named; undefined when there is neither. */
export async function replyToResume(
  actor: Actor,
  conversationId: string,
  replyId: string | undefined,
): Promise<Message | undefined> {
  return readAsUser(actor, async (tx) => {
    const own = { userId: actor.userId, conversationId, role: "assistant" };
    const newest = await tx.message.findFirst({ where: own, orderBy: { sequence: "desc" } });
    if (newest?.status === "streaming") return presentMessage(newest);
    const named = replyId ? await tx.message.findFirst({ where: { ...own, id: replyId } }) : null;
    if (!named) return undefined;
    return presentMessage(named, { originals: await rememberedOriginals(tx, actor, [named]) });
  });
}

/** What was kept of a reply beyond its first `characters` code points, and how it stands: a deleted one is stopped. */
export async function keptSince(
  actor: Actor,
  replyId: string,
  characters: number,
): Promise<Pick<Message, "text" | "status" | "error">> {
  const kept = await readAsUser(actor, (tx) => textSince(tx, actor.userId, replyId, characters));
  if (!kept) return { text: "", status: "stopped", error: null };
  const error = kept.errorCode ? explainReplyError(kept.errorCode) : null;
  return { text: kept.text, status: kept.status as MessageStatus, error };
}
