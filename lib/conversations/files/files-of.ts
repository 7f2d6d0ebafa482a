import type { Actor } from "@/lib/actor";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { presentFile, SHOWN } from "@/lib/conversations/files/present-file";
import type { Tx } from "@/lib/db/as-user";

/** The files that came with messages, by message, in the order in which they were uploaded. */
export async function filesOf(
  tx: Tx,
  { userId }: Pick<Actor, "userId">,
  messageIds: string[],
): Promise<Map<string, AttachedFile[]>> {
  const found = new Map<string, AttachedFile[]>();
  if (messageIds.length === 0) return found;
  const select = { ...SHOWN, messageId: true } as const;
  const rows = await tx.file.findMany({ where: { userId, messageId: { in: messageIds } }, select });
  for (const { messageId, ...row } of rows.sort((a, b) => a.id.localeCompare(b.id))) {
    const own = found.get(messageId ?? "") ?? [];
    found.set(messageId ?? "", [...own, presentFile(row)]);
  }
  return found;
}
