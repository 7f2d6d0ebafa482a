import type { Actor } from "@/lib/actor";
import { asMarkdown } from "@/lib/conversations/as-markdown";
import type { ConversationExport, ExportConversation } from "@/lib/conversations/contract";
import { wholeConversation } from "@/lib/conversations/whole-conversation";

/** All that is shown of a conversation, as data or as Markdown. Throws `not_found`. */
export async function exportConversation(
  actor: Actor,
  id: string,
  { format }: ExportConversation,
): Promise<ConversationExport | string> {
  const whole = await wholeConversation(actor, id);
  return format === "markdown" ? asMarkdown(whole) : whole;
}
