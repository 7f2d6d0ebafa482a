import type { Actor } from "@/lib/actor";
import type { Conversation, StartConversation } from "@/lib/conversations/contract";
import { ownedConversation } from "@/lib/conversations/owned";

import { requirePrompt } from "@/lib/conversations/require-prompt";
import { withMarks } from "@/lib/conversations/with-marks";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";

/** How long a temporary conversation is there, whatever is said in it meanwhile. */
const TEMPORARY_MS = 24 * 3600 * 1000;

/**
 * Starts a conversation. With an `id` of the sender's it can be repeated: the second call returns the first's.
 * Throws `invalid` on `prompt_id`.
 */
export async function startConversation(actor: Actor, start: StartConversation): Promise<Conversation> {
  const id = start.id ?? newId();
  return asUser(actor, async (tx) => {
    await requirePrompt(tx, start.prompt_id);
    await tx.conversation.createMany({
      data: {
        userId: actor.userId,
        id,
        promptId: start.prompt_id ?? null,
        expiresAt: start.temporary ? new Date(Date.now() + TEMPORARY_MS) : null,
        ...(start.title ? { title: start.title, titleSource: "person" } : {}),
      },
      skipDuplicates: true,
    });
    return withMarks(tx, actor, await ownedConversation(tx, actor, id));
  });
}
