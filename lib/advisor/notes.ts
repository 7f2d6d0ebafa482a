import type { Actor } from "@/lib/actor";
import type { Notes } from "@/lib/advisor/contract";
import { readerName } from "@/lib/advisor/reader";
import { notReadIn } from "@/lib/conversations";
import { notedIn } from "@/lib/users";

/** What was noted from a conversation, and which of its messages were not read. Throws `not_found`. */
export async function notes(actor: Actor, conversationId: string): Promise<Notes> {
  const notRead = await notReadIn(actor, conversationId, readerName());
  return {
    ...(await notedIn(actor, conversationId)),
    waiting: notRead.filter(({ isWaiting }) => isWaiting).map(({ messageId }) => messageId),
    unread: notRead.flatMap(({ messageId, language }) =>
      language ? { message_id: messageId, language } : [],
    ),
  };
}
