import type { Actor } from "@/lib/actor";
import { readAhead } from "@/lib/advisor/gather";
import { writer } from "@/lib/advisor/lease";
import { type Answer, beginWriting, joinWriting, refuseWhenDraining } from "@/lib/advisor/reply";
import * as conversations from "@/lib/conversations";
import type { EditMessage } from "@/lib/conversations/contract";
import { letProfileFollow } from "@/lib/users";

/**
 * Says a message anew and answers it; what was below it leaves with the earlier wording, to come back with it. The same
 * id and text again joins the running reply or gives the stored one. Throws `not_found`, `conflict`, `unavailable`.
 */
export async function editMessage(
  actor: Actor,
  { conversationId, messageId, edit }: { conversationId: string; messageId: string; edit: EditMessage },
): Promise<Answer> {
  refuseWhenDraining();
  const given = { conversationId, messageId, edit, writer: writer() };
  const turn = await conversations.editMessage(actor, given, (tx) => letProfileFollow(tx, actor));
  if (turn.isRepeat) return joinWriting(actor, turn);
  const { text, prompt_id: promptId } = turn.message;
  return beginWriting(actor, turn, readAhead(actor, conversationId, { text, promptId }));
}
