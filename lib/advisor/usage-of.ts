import type { finishReply } from "@/lib/conversations";
import { type Call, costOf, type Took } from "@/lib/users";

type Usage = Parameters<typeof finishReply>[2]["usage"];

/** What a reply's call took, for whoever asks after that reply. */
export function usageOf(call: Call, took: Took): Usage {
  const { inputTokens, outputTokens, isEstimated, firstTokenMs, durationMs } = took;
  const costMicros = costOf(call, took);
  return { inputTokens, outputTokens, isEstimated, firstTokenMs, durationMs: durationMs ?? 0, costMicros };
}
