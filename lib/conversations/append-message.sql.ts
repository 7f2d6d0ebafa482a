import type { Message } from "@/lib/conversations/contract";
import type { Tx } from "@/lib/db/as-user";
import { outboxRow } from "@/lib/events/outbox.sql";

interface Locked {
  title: string;
  titleSource: string;
  lastSequence: number;
  isReplying: boolean;
  isTemporary: boolean;
  isPaused: boolean;
  /** The message to be added was forgotten or deleted once. */
  isBuried: boolean;
}

/**
 * Takes the conversation's row, so that its sequence grows by one sender at a time, and then looks how it stands: a statement
 * that waits for a row reads the others as they were before it waited, so these are two, in one call of the database.
 */
export async function lockConversation(
  tx: Tx,
  userId: string,
  id: string,
  messageId: string | null = null,
): Promise<Locked | undefined> {
  const [conversation] = await tx.$queryRaw<Locked[]>`
    select title, title_source as "titleSource", last_sequence as "lastSequence", is_replying as "isReplying",
      is_temporary as "isTemporary", is_paused as "isPaused", is_buried as "isBuried"
    from lock_conversation(${userId}::uuid, ${id}::uuid, ${messageId}::uuid)`;
  return conversation;
}

/** Takes the conversation's row alone. False when there is no such conversation (any more). */
export async function holdConversation(tx: Tx, userId: string, id: string): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from conversations where user_id = ${userId}::uuid and id = ${id}::uuid
      and (expires_at is null or expires_at > now()) for update`;
  return held.length > 0;
}

interface NewTurn {
  said: { id: string; text: string; promptId: string | null };
  /** Places to leave between the message and its reply, for the documents that come with it. */
  room?: number;
  replyId: string;
  /** The automatic title, or null to leave it. */
  title: string | null;
  writer: { model: string; leaseOwner: string; leaseSeconds: number };
}

interface Stored {
  sequence: number;
  createdAt: Date;
  isSaidRemembered: boolean;
  isReplyRemembered: boolean;
}

/**
 * Adds the message and its empty reply at the end of a locked conversation, and the notice of it, in one statement. The
 * notice is held until the reply has its first word: what follows from it must not delay that.
 */
export async function insertTurn(
  tx: Tx,
  userId: string,
  conversationId: string,
  { said, room = 0, replyId, title, writer }: NewTurn,
): Promise<{ message: Message; reply: Message }> {
  const data = { user_id: userId, conversation_id: conversationId, message_id: said.id };
  const event = { name: "conversation/message.stored", data } as const;
  const [stored] = await tx.$queryRaw<Stored[]>`
    with place as (
      update conversations set last_sequence = last_sequence + 2 + ${room}::int, message_count = message_count + 2,
        last_message_at = now(), updated_at = now(), title = coalesce(${title}::text, title),
        title_source = case when ${title}::text is null then title_source else 'automatic' end
      where user_id = ${userId}::uuid and id = ${conversationId}::uuid returning last_sequence
    ), said as (
      insert into messages (user_id, id, conversation_id, sequence, role, text, status, prompt_id, is_suggested, finished_at)
      select ${userId}::uuid, ${said.id}::uuid, ${conversationId}::uuid, last_sequence - 1 - ${room}::int, 'user', ${said.text},
        'complete', (select id from prompts where id = ${said.promptId}::uuid), coalesce((
          select jsonb_exists(suggestions, ${said.text}) from messages
          where user_id = ${userId}::uuid and conversation_id = ${conversationId}::uuid and superseded_by is null
          order by sequence desc limit 1
        ), false), now() from place returning is_remembered
    ), reply as (
      insert into messages (user_id, id, conversation_id, sequence, role, text, status, reply_to, model,
        lease_owner, lease_expires_at)
      select ${userId}::uuid, ${replyId}::uuid, ${conversationId}::uuid, last_sequence, 'assistant', '', 'streaming',
        ${said.id}::uuid, ${writer.model}, ${writer.leaseOwner}, now() + make_interval(secs => ${writer.leaseSeconds})
      from place returning is_remembered
    ), notice as (${outboxRow(userId, event, { holdSeconds: writer.leaseSeconds })})
    select last_sequence as sequence, now()::timestamptz(3) as "createdAt", said.is_remembered as "isSaidRemembered",
      reply.is_remembered as "isReplyRemembered" from place, said, reply`;
  const sequence = stored?.sequence ?? 0;
  const shared = {
    conversation_id: conversationId,
    error: null,
    usage: null,
    memory_count: 0,
    files: [],
    version: 1,
    versions: 1,
    feedback: null,
    created_at: (stored?.createdAt ?? new Date()).toISOString(),
  };
  const message = {
    ...shared,
    id: said.id,
    role: "user" as const,
    sequence: sequence - 1 - room,
    text: said.text,
  };
  const reply = { ...shared, id: replyId, role: "assistant" as const, sequence, text: "" };
  const { isSaidRemembered = false, isReplyRemembered = false } = stored ?? {};
  return {
    message: {
      ...message,
      status: "complete",
      model: null,
      prompt_id: said.promptId,
      remembered: isSaidRemembered,
      memory_failed: false,
    },
    reply: {
      ...reply,
      status: "streaming",
      model: writer.model,
      prompt_id: null,
      remembered: isReplyRemembered,
      memory_failed: false,
    },
  };
}
