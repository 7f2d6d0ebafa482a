import { abandonReplies } from "@/lib/advisor/live-replies";
import { endTemporaryConversations } from "@/lib/conversations";

/** Deletes the temporary conversations whose day is over, with the replies being written in them. Returns how many. */
export async function endTemporary(): Promise<number> {
  const ended = await endTemporaryConversations();
  for (const { userId, id } of ended) abandonReplies(userId, id);
  return ended.length;
}
