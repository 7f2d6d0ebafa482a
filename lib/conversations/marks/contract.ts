import { z } from "zod";

/** What the marks of a conversation are told. */
export const SeeConversation = z
  .strictObject({
    /** The last message that was seen; without a word, all of them. */
    message_id: z.uuid().toLowerCase().optional(),
  })
  .default({});
export type SeeConversation = z.infer<typeof SeeConversation>;
