import type { Actor } from "@/lib/actor";
import type { Notes } from "@/lib/advisor/contract";
import { notReadIn } from "@/lib/conversations";
import { notedIn } from "@/lib/users";

/** What was noted from a conversation, and which of its messages were not read. Throws `not_found`. */
export async function notes(actor: Actor, conversationId: string): Promise<Notes> {
  const notRead = await notReadIn(actor, conversationId);
  const facts = await notedIn(actor, conversationId);
  return {
    facts,
    waiting: notRead.filter(({ language }) => language === null).map(({ messageId }) => messageId),
    unread: notRead.flatMap(({ messageId, language }) =>
      language === null ? [] : { message_id: messageId, language },
    ),
  };
}
