import type { Actor } from "@/lib/actor";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { filesWith } from "@/lib/conversations/files/files.sql";
import { presentFile } from "@/lib/conversations/files/present-file";
import type { Tx } from "@/lib/db/as-user";

/** The files that came with messages, by message, in the order in which they were uploaded. */
export async function filesOf(
  tx: Tx,
  { userId }: Pick<Actor, "userId">,
  messageIds: string[],
): Promise<Map<string, AttachedFile[]>> {
  const found = new Map<string, AttachedFile[]>();
  if (messageIds.length === 0) return found;
  for (const { messageId, ...row } of await filesWith(tx, userId, messageIds)) {
    found.set(messageId, [...(found.get(messageId) ?? []), presentFile(row)]);
  }
  return found;
}
