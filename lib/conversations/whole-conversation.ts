import type { Actor } from "@/lib/actor";
import type { ConversationExport } from "@/lib/conversations/contract";
import { ownedConversation } from "@/lib/conversations/owned";
import { withMarks } from "@/lib/conversations/with-marks";
import { withVersions } from "@/lib/conversations/with-versions";
import { readAsUser } from "@/lib/db/as-user";

/** A conversation with all that is shown of it, in the order of the thread. Throws `not_found`. */
export async function wholeConversation(actor: Actor, id: string): Promise<ConversationExport> {
  return readAsUser(actor, async (tx) => {
    const conversation = await withMarks(tx, actor, await ownedConversation(tx, actor, id));
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
}
