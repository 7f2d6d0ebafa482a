import type { Tx } from "@/lib/db/as-user";

/** Somebody new, without a way to sign in. */
export async function insertPerson(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`insert into users (id, email, name) values (${userId}::uuid, ${`${userId}@example.test`}, 'Set')`;
}

/** Moves a conversation to the day it was held, a minute between two messages. */
export async function moveTo(tx: Tx, userId: string, conversationId: string, date: Date): Promise<void> {
  await tx.$executeRaw`
    update messages set created_at = ${date}::timestamptz + make_interval(mins => sequence)
    where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid`;
}

/** Which message each passage is of. */
export async function passageNumbers(
  tx: Tx,
  userId: string,
): Promise<{ number: bigint; messageId: string }[]> {
  return tx.$queryRaw`
    select number, message_id as "messageId" from embeddings
    where user_id = ${userId}::uuid and source_type = 'message'`;
}
