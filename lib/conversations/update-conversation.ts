import type { Actor } from "@/lib/actor";
import type { Conversation, UpdateConversation } from "@/lib/conversations/contract";
import { ownedConversation } from "@/lib/conversations/owned";
import { withMarks } from "@/lib/conversations/with-marks";

import { asUser } from "@/lib/db/as-user";
import { tidyWords } from "@/lib/tidy-words";

/** Renames, pins, archives or tags. A person's title is never replaced by an automatic one. Throws `not_found`. */
export async function updateConversation(
  actor: Actor,
  id: string,
  change: UpdateConversation,
): Promise<Conversation> {
  return asUser(actor, async (tx) => {
    const conversation = await ownedConversation(tx, actor, id);
    const updated = await tx.conversation.update({
      where: { userId_id: { userId: actor.userId, id: conversation.id } },
      data: {
        ...(change.title === undefined ? {} : { title: change.title, titleSource: "person" }),
        ...(change.pinned === undefined ? {} : { pinned: change.pinned }),
        ...(change.tags === undefined ? {} : { tags: tidyWords(change.tags) }),
        ...(change.archived === undefined ? {} : { archivedAt: change.archived ? new Date() : null }),
      },
    });
    return withMarks(tx, actor, updated);
  });
}
