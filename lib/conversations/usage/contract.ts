import { z } from "zod";

/** What one reply took of its model. */
export const ReplyUsage = z.object({
  input_tokens: z.number().int(),
  output_tokens: z.number().int(),
  /** The model did not say: counted from the length of the text. */
  estimated: z.boolean(),
  /** Until its first word; null where none came. */
  first_token_ms: z.number().int().nullable(),
  duration_ms: z.number().int(),
  /** US dollars; 0 for the offline advisor, null where no price is known. */
  cost_usd: z.number().nullable(),
});
export type ReplyUsage = z.infer<typeof ReplyUsage>;
