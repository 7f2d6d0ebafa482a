import type { Actor } from "@/lib/actor";
import { forgetConversation } from "@/lib/advisor/forget";
import { archiveConversations, tagConversations } from "@/lib/conversations";
import type { ChangeConversations, ChangedConversations } from "@/lib/conversations/contract";
import { DomainError } from "@/lib/errors";

/** Does one thing to several conversations. Another person's are passed over like those that are not there. */
export async function changeConversations(
  actor: Actor,
  change: ChangeConversations,
): Promise<ChangedConversations> {
  if (change.action === "tag") return { ids: await tagConversations(actor, change.ids, change.tag) };
  if (change.action === "archive") return { ids: await archiveConversations(actor, change.ids) };
  const ids: string[] = [];
  for (const id of new Set(change.ids)) if (await isForgotten(actor, id)) ids.push(id);
  return { ids };
}

/** False when it is not there. */
async function isForgotten(actor: Actor, id: string): Promise<boolean> {
  try {
    await forgetConversation(actor, id);
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") return false;
    throw error;
  }
}
