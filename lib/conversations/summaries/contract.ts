import { z } from "zod";

/** What was said in a part of a conversation, and before it. The ranges of a conversation add up from its beginning. */
export const Summary = z.object({
  id: z.uuid(),
  conversation_id: z.uuid(),
  from_sequence: z.number().int(),
  to_sequence: z.number().int(),
  /** Null when no message of the range is left. */
  first_message_id: z.uuid().nullable(),
  /** Empty when nothing of the range, or before it, is remembered. */
  text: z.string(),
  /** Who wrote it, as people know it. */
  model: z.string(),
  created_at: z.iso.datetime(),
});
export type Summary = z.infer<typeof Summary>;

export const ListSummaries = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
});
