import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Deadlines } from "@/lib/ai/deadlines";
import { ModelFailure } from "@/lib/ai/model-failure";
import { NOT_KEPT } from "@/lib/ai/not-kept";
import { streamAnswer } from "@/lib/ai/stream-answer";
import { wholeText } from "@/lib/ai/whole-text";

interface Task {
  instructions: string;
  material: string;
  /** Tokens that the model may write, its thinking among them. */
  mostTokens: number;
}

/**
 * A model's whole answer to one task, for work in the background, with the deadlines and attempts of `streamAnswer`.
 * Throws `ModelFailure`.
 */
export async function writeText(
  model: LanguageModelV4,
  { instructions, material, mostTokens }: Task,
  deadlines: Deadlines,
): Promise<string> {
  const call = {
    prompt: [
      { role: "system" as const, content: instructions },
      { role: "user" as const, content: [{ type: "text" as const, text: material }] },
    ],
    maxOutputTokens: mostTokens,
    providerOptions: NOT_KEPT,
  };
  const parts = streamAnswer(model, call, { signal: new AbortController().signal, deadlines });
  const written = await wholeText(parts);
  if (!written) throw new ModelFailure("llm_invalid");
  return written;
}
