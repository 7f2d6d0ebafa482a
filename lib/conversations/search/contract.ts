import { z } from "zod";
import { trimmed } from "@/lib/text-shapes";

export const SearchConversations = z.object({
  /** Every word is looked for; of the last one its beginning. */
  q: trimmed(200).default(""),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  cursor: z.string().max(300).optional(),
});

/** A text in pieces, those marked that hold the words looked for. */
export const MarkedText = z.array(z.object({ text: z.string(), marked: z.boolean() }));
export type MarkedText = z.infer<typeof MarkedText>;

/** A conversation by its title, or a message in its thread. */
export const Found = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("title"),
    conversation_id: z.uuid(),
    title: MarkedText,
    archived: z.boolean(),
    replying: z.boolean(),
    unread: z.boolean(),
    last_message_at: z.iso.datetime().nullable(),
  }),
  z.object({
    kind: z.literal("message"),
    conversation_id: z.uuid(),
    conversation_title: z.string(),
    archived: z.boolean(),
    message_id: z.uuid(),
    role: z.enum(["user", "assistant"]),
    snippet: MarkedText,
    /** Where the first of the words stands in the message, in UTF-16 units. */
    passage: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
    created_at: z.iso.datetime(),
  }),
]);
export type Found = z.infer<typeof Found>;
