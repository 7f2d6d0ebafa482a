import type { Actor } from "@/lib/actor";
import type { AttachedFile, Message } from "@/lib/conversations/contract";
import { presentFile, SHOWN } from "@/lib/conversations/files/present-file";
import { presentMessage } from "@/lib/conversations/present";
import type { Tx } from "@/lib/db/as-user";
import type { Message as MessageRow } from "@/lib/db/generated/client";

/** Messages as the wire knows them, each with the files that came with it. */
export async function presentWithFiles(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  rows: MessageRow[],
): Promise<Message[]> {
  const asked = rows.filter(({ role }) => role === "user").map(({ id }) => id);
  const files = await filesOf(tx, actor, asked);
  return rows.map((row) => presentMessage(row, files.get(row.id)));
}

/** A person's message with its files, and the reply to it. */
export async function presentTurn(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  message: MessageRow,
  reply: MessageRow,
): Promise<{ message: Message; reply: Message }> {
  const files = await filesOf(tx, actor, [message.id]);
  return { message: presentMessage(message, files.get(message.id)), reply: presentMessage(reply) };
}

/** By message, those that came first first. */
async function filesOf(tx: Tx, { userId }: Pick<Actor, "userId">, messageIds: string[]) {
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
