import { z } from "zod";
import { AttachedFile } from "@/lib/conversations/files/contract";
import { ReplyUsage } from "@/lib/conversations/usage/contract";
import { trimmed, words } from "@/lib/text-shapes";

/** The shapes of the Conversations service on the wire: what it accepts and what it answers. */

/** The longest message a person may send, in code points: about 200 kB of English. */
export const LONGEST_MESSAGE = 200_000;

/** Documents that come with one message. */
const MOST_FILES = 5;

/** An id from outside in the one spelling that the tables give back, so that it can be compared as text. */
const Id = z.uuid().toLowerCase();

/** What a person calls conversations that belong together. */
const Tag = words(40);

/** As many tags as one conversation may have. */
export const MOST_TAGS = 10;

export const Conversation = z.object({
  id: z.uuid(),
  title: z.string(),
  pinned: z.boolean(),
  archived: z.boolean(),
  /** Nothing of it is remembered, and at `expires_at` it is gone. */
  temporary: z.boolean(),
  tags: z.array(z.string()),
  expires_at: z.iso.datetime().nullable(),
  message_count: z.number().int(),
  /** It was brought along from elsewhere. */
  imported: z.boolean(),
  /** A reply is being written in it at this moment. */
  replying: z.boolean(),
  /** Its last reply came to an end and was not seen since, or the person marked it so. */
  unread: z.boolean(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  last_message_at: z.iso.datetime().nullable(),
});
export type Conversation = z.infer<typeof Conversation>;

/** A reply is in exactly one of these; a person's message is always `complete`. */
export const MessageStatus = z.enum(["streaming", "complete", "stopped", "interrupted", "failed"]);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** Why a reply failed, typed so that a client can act on it: `llm_*` is the model's doing, the others are ours. */
export const ReplyErrorCode = z.enum([
  "llm_unavailable",
  "llm_timeout",
  "llm_rate_limited",
  "llm_invalid",
  "llm_filtered",
  "budget_exceeded",
  /** The database was away. */
  "unavailable",
  /** A fault of ours. */
  "internal",
]);
export type ReplyErrorCode = z.infer<typeof ReplyErrorCode>;

export const ReplyError = z.object({ code: ReplyErrorCode, message: z.string(), retryable: z.boolean() });
export type ReplyError = z.infer<typeof ReplyError>;

/** What a person thinks of an answer. */
export const Feedback = z.strictObject({
  value: z.enum(["up", "down"]),
  reason: trimmed(1000).optional(),
});
export type Feedback = z.infer<typeof Feedback>;

export const Message = z.object({
  id: z.uuid(),
  conversation_id: z.uuid(),
  role: z.enum(["user", "assistant"]),
  sequence: z.number().int(),
  text: z.string(),
  status: MessageStatus,
  /** The reply's model as people know it; null for a person's message. */
  model: z.string().nullable(),
  /** Null for a person's message, for a reply that is being written, and where the model was not asked. */
  usage: ReplyUsage.nullable(),
  /** Set when status is `failed`. */
  error: ReplyError.nullable(),
  prompt_id: z.uuid().nullable(),
  /** How many items of memory this reply was given, passages and the profile; 0 for a person's message. */
  memory_count: z.number().int(),
  /** False when it was said in a temporary conversation, while memory was paused, or was forgotten since. */
  remembered: z.boolean(),
  /** Of the wordings of this message, or the answers to one question, the how manieth this is, oldest first; from 1. */
  version: z.number().int(),
  versions: z.number().int(),
  /** What the person thinks of this answer. */
  feedback: Feedback.nullable(),
  /** Nothing recalls it yet, because something failed on our side; it is tried again. */
  memory_failed: z.boolean(),
  /** Documents that came with a person's message. */
  files: z.array(AttachedFile),
  created_at: z.iso.datetime(),
});
export type Message = z.infer<typeof Message>;

/** One wording of a message, or one answer to a question; exactly one of them is shown in the thread. */
export const MessageVersion = Message.extend({ shown: z.boolean() });
export type MessageVersion = z.infer<typeof MessageVersion>;

/** One in which nothing is said within a day is gone, unless it was given a title or a tag, pinned or archived by then. */
export const StartConversation = z
  .strictObject({
    id: Id.optional(),
    title: words(200).optional(),
    prompt_id: Id.optional(),
    /** Nothing is remembered of it or recalled into it, and a day later it is gone. */
    temporary: z.boolean().optional(),
  })
  .default({});
export type StartConversation = z.infer<typeof StartConversation>;

export const UpdateConversation = z
  .strictObject({
    title: words(200),
    pinned: z.boolean(),
    archived: z.boolean(),
    tags: z.array(Tag).max(MOST_TAGS),
  })
  .partial();
export type UpdateConversation = z.infer<typeof UpdateConversation>;

export const ForkConversation = z.strictObject({
  /** The last message that goes along. */
  message_id: Id,
  /** Of the new conversation. */
  id: Id.optional(),
});
export type ForkConversation = z.infer<typeof ForkConversation>;

export const SendMessage = z.strictObject({
  /** UUIDv7 made by the sender, so that a retry is not a second message. */
  id: Id.optional(),
  text: z
    .string()
    .refine((text) => text.trim().length > 0, "Write something first.")
    .refine((text) => text.length <= LONGEST_MESSAGE || [...text].length <= LONGEST_MESSAGE, {
      message: `A message can be at most ${LONGEST_MESSAGE} characters: send it in parts.`,
    })
    .meta({ minLength: 1, maxLength: LONGEST_MESSAGE, pattern: "\\S" }),
  prompt_id: Id.optional(),
  /** Documents uploaded before and not sent yet. */
  files: z.array(Id).max(MOST_FILES).optional(),
});
export type SendMessage = z.infer<typeof SendMessage>;

export const ExportConversation = z.object({ format: z.enum(["json", "markdown"]).default("json") });
export type ExportConversation = z.infer<typeof ExportConversation>;

/** A conversation with all that is shown of it. */
export const ConversationExport = z.object({ conversation: Conversation, messages: z.array(Message) });
export type ConversationExport = z.infer<typeof ConversationExport>;

/** The new words of a message that was sent; the rest of it is as it was. */
export const EditMessage = SendMessage.omit({ prompt_id: true, files: true });
export type EditMessage = z.infer<typeof EditMessage>;

export const ListConversations = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(300).optional(),
  archived: z.stringbool().meta({ type: "boolean" }).default(false),
  tag: trimmed(40).optional(),
  q: trimmed(200).optional(),
});

const Ids = z.array(Id).min(1).max(100);

/** One thing done to several conversations; those that are not there (any more) are passed over. */
export const ChangeConversations = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("delete"), ids: Ids }),
  z.strictObject({ action: z.literal("archive"), ids: Ids }),
  z.strictObject({ action: z.literal("tag"), ids: Ids, tag: Tag }),
]);
export type ChangeConversations = z.infer<typeof ChangeConversations>;

/** The conversations that were there. */
export const ChangedConversations = z.object({ ids: z.array(z.uuid()) });
export type ChangedConversations = z.infer<typeof ChangedConversations>;

export const TagCount = z.object({ tag: z.string(), count: z.number().int() });
export type TagCount = z.infer<typeof TagCount>;

export const ConversationPath = z.object({ conversationId: Id });
export const MessagePath = z.object({ conversationId: Id, messageId: Id });

export const ListMessages = z.object({
  /** Newest page first; pages go back in time, each page in the order of the thread. */
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
  /** Reach back to this message at once. */
  around: Id.optional(),
});
