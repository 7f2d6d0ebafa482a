import { z } from "zod";

const Count = z.number().int().min(0);

/** How much of each kind was erased. */
export const Erased = z.strictObject({
  conversations: Count,
  messages: Count,
  summaries: Count,
  vectors: Count,
  documents: Count,
  document_bytes: Count,
  memory_receipts: Count,
  shared_links: Count,
  imports: Count,
  prompts: Count,
  prompt_uses: Count,
  facts: Count,
  sessions: Count,
  tokens: Count,
  model_calls: Count,
});
export type Erased = z.infer<typeof Erased>;

/** What whoever deleted their account may keep: it says nothing of them, and can be checked against what we keep. */
export const ErasureReceipt = z.strictObject({
  id: z.uuid(),
  erased_at: z.iso.datetime(),
  erased: Erased,
  /** SHA-256 of all the rest, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, "A hash has 64 hexadecimal digits."),
});
export type ErasureReceipt = z.infer<typeof ErasureReceipt>;

/** `stands`: this account was erased by us, then and so. */
export const ErasureCheck = z.object({ stands: z.boolean() });
export type ErasureCheck = z.infer<typeof ErasureCheck>;
