import type { Actor } from "@/lib/actor";
import type { Conversation } from "@/lib/conversations/contract";
import { marksOf } from "@/lib/conversations/marks.sql";
import { presentConversation } from "@/lib/conversations/present";
import type { Tx } from "@/lib/db/as-user";
import type { Conversation as ConversationRow } from "@/lib/db/generated/client";

const NONE = { isReplying: false, isUnread: false };

/** Conversations as the wire knows them, each with how it stands. */
export async function allWithMarks(
  tx: Tx,
  { userId }: Actor,
  rows: ConversationRow[],
): Promise<Conversation[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const marks = new Map((await marksOf(tx, userId, ids)).map((each) => [each.id, each] as const));
  return rows.map((row) => presentConversation(row, marks.get(row.id) ?? NONE));
}

export async function withMarks(tx: Tx, actor: Actor, row: ConversationRow): Promise<Conversation> {
  const [conversation] = await allWithMarks(tx, actor, [row]);
  return conversation ?? presentConversation(row, NONE);
}
