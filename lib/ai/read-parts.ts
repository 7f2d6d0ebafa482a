import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { withDeadlines } from "@/lib/ai/deadlines";
import { ModelFailure, toModelFailure } from "@/lib/ai/model-failure";

export type AnswerPart =
  | { type: "text"; text: string }
  | { type: "end"; usage: { inputTokens: number | null; outputTokens: number | null } };

/**
 * What a model's stream says, under a clock; `hears` is told of each part as it came, of what is thrown away too. A stream
 * that ends without a `finish` was cut. Throws `ModelFailure`.
 */
export async function* readParts(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  clock: ReturnType<typeof withDeadlines>,
  hears: (part: LanguageModelV4StreamPart) => void = () => undefined,
): AsyncGenerator<AnswerPart> {
  const reader = stream.getReader();
  let hasText = false;
  // Ends a read that waits, also where the provider ignores its signal: cheaper than a race for every token.
  const cancel = () => void reader.cancel().catch(() => undefined);
  clock.signal.addEventListener("abort", cancel, { once: true });
  if (clock.signal.aborted) cancel();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new ModelFailure("llm_unavailable", { isTransient: true });
      hears(value);
      const part = read(value, clock);
      if (part?.type === "end" && !hasText) throw new ModelFailure("llm_invalid");
      hasText ||= part?.type === "text";
      if (part) yield part;
      if (part?.type === "end") return;
    }
  } finally {
    clock.signal.removeEventListener("abort", cancel);
    cancel();
  }
}

function read(part: LanguageModelV4StreamPart, clock: { alive: () => void }): AnswerPart | undefined {
  if (part.type === "stream-start" || part.type === "response-metadata") return undefined;
  clock.alive();
  if (part.type === "error") throw toModelFailure(part.error);
  if (part.type === "text-delta" && part.delta) return { type: "text", text: part.delta };
  if (part.type !== "finish") return undefined;
  if (part.finishReason.unified === "content-filter") throw new ModelFailure("llm_filtered");
  if (part.finishReason.unified === "error") throw new ModelFailure("llm_unavailable", { isTransient: true });
  const { inputTokens, outputTokens } = part.usage;
  return {
    type: "end",
    usage: { inputTokens: inputTokens.total ?? null, outputTokens: outputTokens.total ?? null },
  };
}
