import type { Tx } from "@/lib/db/as-user";

export interface Unread {
  id: string;
  text: string;
  conversationId: string;
  saidAt: Date;
  /** It is a document that came with a message. */
  isDocument: boolean;
}

/** Remembered messages of the person's own that none of `readers` has read; a reader is an extractor and a model. */
export async function unreadRows(
  tx: Tx,
  userId: string,
  readers: string[],
  { limit, except, isNewestFirst }: { limit: number; except: string[]; isNewestFirst: boolean },
): Promise<Unread[]> {
  return tx.$queryRaw<Unread[]>`
    select id, text, conversation_id as "conversationId", created_at as "saidAt",
      attached_to is not null as "isDocument" from messages
    where user_id = ${userId}::uuid and role = 'user' and is_remembered and superseded_by is null
      and (extracted_with is null or not extracted_with = any (${readers}::text[])) and not id = any (${except}::uuid[])
    order by case when ${isNewestFirst} then created_at end desc, created_at, sequence limit ${limit}`;
}

/** Takes one claim out of a message's data, whatever happens to the others meanwhile. */
export async function dropClaim(tx: Tx, userId: string, messageId: string, claimId: string): Promise<void> {
  await tx.$executeRaw`
    update messages set extracted_data = jsonb_set(extracted_data, '{claims}', coalesce((
      select jsonb_agg(claim) from jsonb_array_elements(extracted_data -> 'claims') claim where claim ->> 'id' <> ${claimId}
    ), '[]'))
    where user_id = ${userId}::uuid and id = ${messageId}::uuid and extracted_data ? 'claims'`;
}

/** Takes the message's row and says who read it; false when it is gone, not remembered any more, or read by them already. */
export async function markRead(
  tx: Tx,
  userId: string,
  message: Pick<Unread, "id" | "text">,
  reader: string,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update messages set extracted_with = ${reader}
    where user_id = ${userId}::uuid and id = ${message.id}::uuid and role = 'user' and is_remembered
      and superseded_by is null and text = ${message.text} and extracted_with is distinct from ${reader}`;
  return changed > 0;
}

/** The people who wrote messages that nobody has read. */
export async function ownersOfUnread(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    select distinct user_id as "userId" from messages
    where role = 'user' and extracted_with is null and is_remembered and superseded_by is null`;
  return rows.map((row) => row.userId);
}

export interface NotRead {
  messageId: string;
  isWaiting: boolean;
  /** BCP 47, when it is one that the reader does not know. */
  language: string | null;
}

/** Messages of a thread that wait for `reader`, or are in a language that theirs does not know; newest first. */
export async function notReadRows(
  tx: Tx,
  userId: string,
  conversationId: string,
  reader: string,
): Promise<NotRead[]> {
  return tx.$queryRaw<NotRead[]>`
    select id as "messageId", extracted_with is distinct from ${reader} as "isWaiting",
      extracted_data ->> 'unread_language' as language from messages
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and role = 'user' and is_remembered
      and superseded_by is null
      and (extracted_with is distinct from ${reader} or extracted_data ->> 'unread_language' is not null)
    order by sequence desc limit 100`;
}
