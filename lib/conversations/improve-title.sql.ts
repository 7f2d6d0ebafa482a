import type { Tx } from "@/lib/db/as-user";

/** How each of the first messages of the person begins. */
export async function firstWords(tx: Tx, userId: string, conversationId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ text: string }[]>`
    select left(text, 2000) as text from messages
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and role = 'user'
      and attached_to is null and superseded_by is null
    order by sequence limit 5`;
  return rows.map(({ text }) => text);
}
