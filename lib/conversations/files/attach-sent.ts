import type { Actor } from "@/lib/actor";
import type { Message } from "@/lib/conversations/contract";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { attachFiles } from "@/lib/conversations/files/files.sql";
import { presentFile, SHOWN } from "@/lib/conversations/files/present-file";
import type { Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/**
 * Lets uploaded files come with a message that was stored a moment ago, in the places left behind it. Throws `invalid` on
 * `files` when one of them is not there or came with another message.
 */
export async function attachSent(
  tx: Tx,
  { userId }: Actor,
  message: Pick<Message, "id" | "conversation_id" | "sequence">,
  fileIds: string[],
): Promise<AttachedFile[]> {
  if (fileIds.length === 0) return [];
  const { id: messageId, conversation_id: conversationId } = message;
  const place = { conversationId, messageId, sequence: message.sequence + 1, fileIds };
  if ((await attachFiles(tx, userId, place)) !== fileIds.length) {
    const problem = "A document is not here any more, or was sent already: attach it again.";
    throw new DomainError("invalid", problem, { problems: [{ message: problem, field: "files" }] });
  }
  const files = await tx.file.findMany({
    where: { userId, messageId },
    select: SHOWN,
    orderBy: { id: "asc" },
  });
  return files.map(presentFile);
}
