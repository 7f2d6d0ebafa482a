import { z } from "zod";
import { trimmed } from "@/lib/text-shapes";
import { Fact } from "@/lib/users/contract";

/** What one turn tells the browser beside its text: the memory it used, its title, its error. */

export const ReceiptItem = z.object({
  rank: z.number().int(),
  /** `passage`: from a past message. `profile`: the person's profile. */
  kind: z.enum(["passage", "profile"]),
  /** Cosine similarity in [-1, 1]; null for the profile. */
  score: z.number().nullable(),
  text: z.string(),
  source: z
    .object({
      conversation_id: z.uuid(),
      conversation_title: z.string(),
      message_id: z.uuid(),
      role: z.enum(["user", "assistant"]),
      created_at: z.iso.datetime(),
      /** Where the passage stands in its message, in UTF-16 units. */
      start: z.number().int(),
      end: z.number().int(),
    })
    .nullable(),
});
export type ReceiptItem = z.infer<typeof ReceiptItem>;

/** One thing that is remembered: a message, quoted. Its id is the message's. */
export const Memory = z.object({
  id: z.uuid(),
  role: z.enum(["user", "assistant"]),
  quote: z.string(),
  /** Where the quote stands in its message, in UTF-16 units; null when it is the beginning or was found by its words. */
  passage: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  created_at: z.iso.datetime(),
  conversation: z.object({ id: z.uuid(), title: z.string() }),
  /** How many answers were given it. */
  uses: z.number().int(),
  /** Nothing recalls it yet, because something failed on our side; it is tried again. */
  failed: z.boolean(),
});
export type Memory = z.infer<typeof Memory>;

/** An answer that was given a memory, and the question it answered. */
export const MemoryUsage = z.object({
  reply_id: z.uuid(),
  conversation: z.object({ id: z.uuid(), title: z.string() }),
  question: z.string(),
  created_at: z.iso.datetime(),
});
export type MemoryUsage = z.infer<typeof MemoryUsage>;

export const MemoryWithUses = Memory.extend({ used_in: z.array(MemoryUsage) });
export type MemoryWithUses = z.infer<typeof MemoryWithUses>;

export const ListMemories = z.object({
  limit: z.coerce.number().int().min(1).max(50).default(20),
  cursor: z.string().max(300).optional(),
  /** Found by meaning and by words, best first: one page. Without it everything, newest first. */
  q: trimmed(500).optional(),
});
export type ListMemories = z.infer<typeof ListMemories>;

export const MemoryPath = z.object({ memoryId: z.uuid().toLowerCase() });

/** What the person may want to say next, in their own words; empty when nothing fits or they turned it off. */
export const Suggestions = z.object({ items: z.array(z.string()).max(3) });
export type Suggestions = z.infer<typeof Suggestions>;

/** What was injected into one answer. */
export const Receipt = z.object({ reply_id: z.uuid(), items: z.array(ReceiptItem) });
export type Receipt = z.infer<typeof Receipt>;

/** What was noted of the person from one conversation. */
export const Notes = z.object({
  facts: z.array(Fact),
  /** What stands against those of them that are in dispute. */
  against: z.array(Fact),
  /** Messages that are still to be read. */
  waiting: z.array(z.uuid()),
  /** Messages in a language that their reader does not know: BCP 47, `und` when nobody can tell. */
  unread: z.array(z.object({ message_id: z.uuid(), language: z.string() })),
});
export type Notes = z.infer<typeof Notes>;

/** `Last-Event-ID` as our streams give it: a reply, and how many UTF-16 units of its text were read. */
const EventIdText = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\.\d{1,9}$/, "Not an id of our events.")
  .transform((id) => ({ replyId: id.slice(0, 36).toLowerCase(), position: Number(id.slice(37)) }));
export type EventId = z.output<typeof EventIdText>;

export const ResumeHeaders = z.object({ "last-event-id": EventIdText.optional() });

const Named = <Name extends string, Data extends z.ZodType>(name: Name, data: Data) =>
  z.object({ type: z.literal(name), data });

/**
 * The Server-Sent Events of a reply: the AI SDK's UI message stream (`data: {json}\n\n`, closed by
 * `data: [DONE]`), so any of its clients can read it. Parts named `data-*` are ours.
 */
export const ReplyEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("start"), messageId: z.uuid() }),
  Named("data-turn", z.object({ user_message_id: z.uuid(), reply_id: z.uuid(), model: z.string() })),
  Named("data-receipt", Receipt),
  Named("data-title", z.object({ conversation_id: z.uuid(), title: z.string() })),
  z.object({ type: z.literal("text-start"), id: z.string() }),
  z.object({ type: z.literal("text-delta"), id: z.string(), delta: z.string() }),
  z.object({ type: z.literal("text-end"), id: z.string() }),
  Named("data-status", z.object({ status: z.enum(["complete", "stopped", "interrupted", "failed"]) })),
  Named(
    "data-error",
    z.object({
      code: z.string(),
      message: z.string(),
      retryable: z.boolean(),
      request_id: z.string().nullable(),
    }),
  ),
  z.object({ type: z.literal("error"), errorText: z.string() }),
  z.object({ type: z.literal("finish") }),
]);
export type ReplyEvent = z.infer<typeof ReplyEvent>;
