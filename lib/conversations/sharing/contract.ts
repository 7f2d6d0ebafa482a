import { z } from "zod";

/** An id from outside in the one spelling that the tables give back, so that it can be compared as text. */
const Id = z.uuid().toLowerCase();

/** What the owner knows of a link: not the link itself, which nobody can read again. */
export const Share = z.object({
  id: z.uuid(),
  conversation_id: z.uuid(),
  title: z.string(),
  message_count: z.number().int(),
  shared_at: z.iso.datetime(),
});
export type Share = z.infer<typeof Share>;

/** A link that was just made: `token` is its secret part, shown this once. */
export const NewShare = Share.extend({ token: z.string() });
export type NewShare = z.infer<typeof NewShare>;

/** What whoever has the link reads. */
export const SharedConversation = z.object({
  title: z.string(),
  shared_at: z.iso.datetime(),
  messages: z.array(
    z.object({ role: z.enum(["user", "assistant"]), text: z.string(), created_at: z.iso.datetime() }),
  ),
});
export type SharedConversation = z.infer<typeof SharedConversation>;

export const SharePath = z.object({ shareId: Id });
export const TokenPath = z.object({ token: z.string().regex(/^[\w-]{43}$/) });
