import type { SharedConversation } from "@/lib/conversations/sharing/contract";
import { messagesOfNamedShare, namedShare, nameShare } from "@/lib/conversations/sharing/shares.sql";
import { hashOfToken } from "@/lib/conversations/sharing/token";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** What a link shows, to anybody who has it. Throws `not_found`: never there, revoked and deleted are one answer. */
export async function sharedConversation(token: string): Promise<SharedConversation> {
  return asSystem(async (tx) => {
    await nameShare(tx, hashOfToken(token));
    const share = await namedShare(tx);
    if (!share) throw new DomainError("not_found", "There is nothing behind this link (any more).");
    const messages = await messagesOfNamedShare(tx);
    return {
      title: share.title,
      shared_at: share.sharedAt.toISOString(),
      messages: messages.map(({ role, text, saidAt }) => ({ role, text, created_at: saidAt.toISOString() })),
    };
  });
}
