import type { Conversation, Message, MessageStatus } from "@/lib/conversations/contract";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { explainReplyError } from "@/lib/conversations/reply-errors";
import { presentUsage } from "@/lib/conversations/usage/reply-usage";
import type { Conversation as ConversationRow, Message as MessageRow } from "@/lib/db/generated/client";

/** A row as the wire knows it. */
export function presentConversation(
  row: ConversationRow,
  { isReplying, isUnread }: { isReplying: boolean; isUnread: boolean },
): Conversation {
  return {
    id: row.id,
    title: row.title,
    pinned: row.pinned,
    archived: row.archivedAt !== null,
    temporary: row.expiresAt !== null,
    tags: row.tags,
    expires_at: row.expiresAt?.toISOString() ?? null,
    message_count: row.messageCount,
    imported: row.sourceId !== null,
    replying: isReplying,
    unread: isUnread,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
    last_message_at: row.lastMessageAt?.toISOString() ?? null,
  };
}

/** Which of its versions a message is, and of how many. */
export type VersionPlace = Pick<Message, "version" | "versions">;

const ONLY: VersionPlace = { version: 1, versions: 1 };
const NONE: ReadonlySet<string> = new Set();

/** A row as the wire knows it; `originals` are those of copies that are remembered and shown. */
export function presentMessage(
  row: MessageRow,
  {
    place = ONLY,
    files = [],
    originals = NONE,
  }: {
    place?: VersionPlace | undefined;
    files?: AttachedFile[] | undefined;
    originals?: ReadonlySet<string>;
  } = {},
): Message {
  return {
    id: row.id,
    conversation_id: row.conversationId,
    role: row.role === "assistant" ? "assistant" : "user",
    sequence: row.sequence,
    text: row.text,
    status: row.status as MessageStatus,
    model: row.model,
    // Until it ends it is no more than what a crash would leave.
    usage: row.status === "streaming" ? null : presentUsage(row.usage),
    error: row.errorCode ? explainReplyError(row.errorCode) : null,
    prompt_id: row.promptId,
    memory_count: row.memoryCount,
    // What a copy says is remembered by its original.
    remembered: row.isRemembered || (row.copyOf !== null && originals.has(row.copyOf)),
    ...place,
    feedback: presentFeedback(row),
    memory_failed: row.isRemembered && row.refusedBy !== null,
    files,
    created_at: row.createdAt.toISOString(),
  };
}

function presentFeedback({ feedback, feedbackReason: reason }: MessageRow): Message["feedback"] {
  if (feedback !== "up" && feedback !== "down") return null;
  return { value: feedback, ...(reason ? { reason } : {}) };
}
