import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { Deadlines } from "@/lib/ai/deadlines";
import { ModelFailure } from "@/lib/ai/model-failure";
import { NOT_KEPT } from "@/lib/ai/not-kept";
import { mostTokensOf } from "@/lib/ai/reckon-tokens";
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
export async function writeText(model: LanguageModelV4, task: Task, deadlines: Deadlines): Promise<string> {
  const call = { prompt: promptFor(task), maxOutputTokens: task.mostTokens, providerOptions: NOT_KEPT };
  const parts = streamAnswer(model, call, { signal: new AbortController().signal, deadlines });
  const written = await wholeText(parts);
  if (!written) throw new ModelFailure("llm_invalid");
  return written;
}

/** What one call for it can take. */
export function mostTokensFor(task: Task): { input: number; output: number } {
  return { input: mostTokensOf(promptFor(task)), output: task.mostTokens };
}

function promptFor({ instructions, material }: Task): LanguageModelV4Prompt {
  return [
    { role: "system", content: instructions },
    { role: "user", content: [{ type: "text", text: material }] },
  ];
}
