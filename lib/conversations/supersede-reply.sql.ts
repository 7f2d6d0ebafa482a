import type { Tx } from "@/lib/db/as-user";

interface Place {
  conversationId: string;
  id: string;
  oldId: string;
  messageId: string;
  /** What it begins with. */
  text: string;
  writer: { model: string; leaseOwner: string; leaseSeconds: number };
}

/** Adds a reply at the end of a locked conversation and points the old one to it. */
export async function insertReply(tx: Tx, userId: string, place: Place): Promise<void> {
  const { conversationId, id, oldId, messageId, text, writer } = place;
  await tx.$executeRaw`
    with old as (
      update messages set superseded_by = ${id}::uuid where user_id = ${userId}::uuid and id = ${oldId}::uuid
    ), conversation as (
      update conversations set last_sequence = last_sequence + 1, last_message_at = now(), updated_at = now()
      where user_id = ${userId}::uuid and id = ${conversationId}::uuid returning last_sequence
    )
    insert into messages (user_id, id, conversation_id, sequence, role, text, status, reply_to, model, lease_owner,
      lease_expires_at)
    select ${userId}::uuid, ${id}::uuid, ${conversationId}::uuid, last_sequence, 'assistant', ${text}, 'streaming',
      ${messageId}::uuid, ${writer.model}, ${writer.leaseOwner}, now() + make_interval(secs => ${writer.leaseSeconds})
    from conversation`;
}
