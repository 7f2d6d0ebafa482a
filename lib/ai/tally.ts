import { APICallError, type LanguageModelV4StreamPart, type LanguageModelV4Usage } from "@ai-sdk/provider";
import { reckonTokens } from "@/lib/ai/reckon-tokens";

/** One call that a model may have read: characters, and what it said of its usage. */
interface Attempt {
  asked: number;
  said: number;
  told?: LanguageModelV4Usage;
}

/** Tokens as the model said; by length where it did not, because it was cut or never says. */
export interface Sum {
  inputTokens: number;
  outputTokens: number;
  isEstimated: boolean;
}

/**
 * What a model took in all attempts at one answer, whatever became of them: what was refused took nothing, what we gave up
 * waiting for and what was of no use was read.
 */
export class Tally {
  #attempts: Attempt[] = [];

  /** The model is asked from now on. `asked`: characters of all that it is given. */
  begin(asked: number): Attempt {
    const attempt = { asked, said: 0 };
    this.#attempts.push(attempt);
    return attempt;
  }

  /** It gave no answer. `isGivenUp`: because it was not waited for. */
  failed(attempt: Attempt, error: unknown, isGivenUp: boolean): void {
    // A status below 400 stands on an answer that could not be read.
    const isUnreadable =
      APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode < 400;
    if (isGivenUp || isUnreadable) return;
    this.#attempts = this.#attempts.filter((each) => each !== attempt);
  }

  sum({ readsForNothing = false } = {}): Sum {
    const sum = { inputTokens: 0, outputTokens: 0, isEstimated: false };
    for (const { asked, said, told } of this.#attempts) {
      const { total: input } = told?.inputTokens ?? {};
      const { total: output } = told?.outputTokens ?? {};
      sum.inputTokens += input ?? (readsForNothing ? 0 : reckonTokens(asked));
      sum.outputTokens += output ?? reckonTokens(said);
      sum.isEstimated ||= input === undefined || output === undefined;
    }
    return sum;
  }
}

/** Notes what a part of the answer adds, thinking too. */
export function hear(attempt: Attempt, part: LanguageModelV4StreamPart): void {
  if (part.type === "text-delta" || part.type === "reasoning-delta") attempt.said += part.delta.length;
  if (part.type === "finish") attempt.told = part.usage;
}
