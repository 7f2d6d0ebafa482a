import type { Tx } from "@/lib/db/as-user";

/**
 * The text of a remembered message that still reads as it was read, held until the transaction ends: whoever forgets it
 * meanwhile waits, and then takes what was noted from it along. Undefined where there is none.
 */
export async function heldText(
  tx: Tx,
  userId: string,
  messageId: string,
  textHash: string,
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ text: string }[]>`
    select text from messages
    where user_id = ${userId}::uuid and id = ${messageId}::uuid and role = 'user' and is_remembered
      and superseded_by is null and encode(sha256(convert_to(text, 'UTF8')), 'hex') = ${textHash}
    for share`;
  return row?.text;
}
