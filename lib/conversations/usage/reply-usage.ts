import { z } from "zod";
import type { Message } from "@/lib/conversations/contract";

/** What a reply took, as its row keeps it. */
const KeptUsage = z.object({
  inputTokens: z.number(),
  outputTokens: z.number(),
  isEstimated: z.boolean(),
  /** Null where not a word came. */
  firstTokenMs: z.number().nullable(),
  durationMs: z.number(),
  /** Millionths of a US dollar; null where no price is known. */
  costMicros: z.number().nullable(),
});
export type KeptUsage = z.infer<typeof KeptUsage>;

const MICROS = 1_000_000;

/** What a row holds of it; null where it holds nothing of this shape. */
export function readUsage(kept: unknown): KeptUsage | null {
  return KeptUsage.safeParse(kept).data ?? null;
}

/** The same as the wire knows it. */
export function presentUsage(kept: unknown): Message["usage"] {
  const data = readUsage(kept);
  if (!data) return null;
  return {
    input_tokens: data.inputTokens,
    output_tokens: data.outputTokens,
    estimated: data.isEstimated,
    first_token_ms: data.firstTokenMs,
    duration_ms: data.durationMs,
    cost_usd: data.costMicros === null ? null : data.costMicros / MICROS,
  };
}
