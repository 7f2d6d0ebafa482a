import type { Actor } from "@/lib/actor";
import { asMarkdown } from "@/lib/conversations/as-markdown";
import type { ConversationExport, ExportConversation } from "@/lib/conversations/contract";
import { ownedConversation } from "@/lib/conversations/owned";
import { presentConversation } from "@/lib/conversations/present";
import { withVersions } from "@/lib/conversations/with-versions";
import { readAsUser } from "@/lib/db/as-user";

/** All that is shown of a conversation, as data or as Markdown. Throws `not_found`. */
export async function exportConversation(
  actor: Actor,
  id: string,
  { format }: ExportConversation,
): Promise<ConversationExport | string> {
  const whole = await readAsUser(actor, async (tx) => {
    const conversation = presentConversation(await ownedConversation(tx, actor, id));
    const shown = {
      userId: actor.userId,
      conversationId: id,
      supersededBy: null,
      attachedTo: null,
      text: { not: "" },
    };
    const rows = await tx.message.findMany({ where: shown, orderBy: { sequence: "asc" } });
    return { conversation, messages: await withVersions(tx, actor, rows) };
  });
  return format === "markdown" ? asMarkdown(whole) : whole;
}
