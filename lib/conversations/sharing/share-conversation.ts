import type { Actor } from "@/lib/actor";
import { heldConversation, ownedConversation } from "@/lib/conversations/owned";
import type { NewShare } from "@/lib/conversations/sharing/contract";
import { presentShare } from "@/lib/conversations/sharing/present-share";
import { copyIntoShare, keepShare, sharesOf } from "@/lib/conversations/sharing/shares.sql";
import { hashOfToken, newToken } from "@/lib/conversations/sharing/token";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

/**
 * Makes a link by which anybody reads the conversation as it stands now. The same id again, after a lost answer, makes
 * another link to the same: the first one, which nobody has seen, ends. Throws `not_found`; `conflict` for a temporary
 * conversation, one in which nothing was said, or a taken id.
 */
export async function shareConversation(
  actor: Actor,
  conversationId: string,
  id = newId(),
): Promise<NewShare> {
  const token = newToken();
  return asUser(actor, async (tx) => {
    await heldConversation(tx, actor, conversationId);
    const { title, expiresAt } = await ownedConversation(tx, actor, conversationId);
    if (expiresAt) throw new DomainError("conflict", "A temporary conversation can’t be shared.");
    if (!(await keepShare(tx, actor.userId, { id, conversationId, tokenHash: hashOfToken(token), title }))) {
      throw new DomainError("conflict", "This id is taken: ask with a new one.");
    }
    await copyIntoShare(tx, actor.userId, id, conversationId);
    const [share] = await sharesOf(tx, actor.userId, id);
    if (!share?.messageCount)
      throw new DomainError("conflict", "There is nothing to share yet: say something first.");
    return { ...presentShare(share), token };
  });
}
