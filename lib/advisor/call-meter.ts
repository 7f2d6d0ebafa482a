import { reckonTokens } from "@/lib/ai/reckon-tokens";
import type { ReplyError } from "@/lib/conversations/contract";
import type { Call, Took } from "@/lib/users";

interface Told {
  inputTokens: number | null;
  outputTokens: number | null;
}

/** Watches one reply being written: when it began, when its first word came, how much was asked and said. */
export class CallMeter {
  #begunAt = performance.now();
  #firstTokenMs: number | null = null;
  #hasBegun = false;
  #asked = 0;
  #said = 0;

  constructor(readonly call: Call) {}

  /** From here on the model is waited for. `characters`: of all that it is given. */
  begin(characters: number): void {
    this.#begunAt = performance.now();
    this.#asked = characters;
    this.#hasBegun = true;
  }

  said(delta: string): void {
    this.#firstTokenMs ??= Math.round(performance.now() - this.#begunAt);
    this.#said += delta.length;
  }

  /** What it took until now, by length; null while the model was not asked. */
  soFar(): Took | null {
    return this.#hasBegun ? this.took("lost", null) : null;
  }

  /** What it took in the end; by length where the model does not say, because it was stopped or failed. */
  took(outcome: Took["outcome"], told: Told | null, errorCode: ReplyError["code"] | null = null): Took {
    const input = told?.inputTokens ?? null;
    const output = told?.outputTokens ?? null;
    // The offline advisor reads for nothing; whoever failed before the first word, or was not there, read nothing.
    const hasRead = !this.call.model.isOffline && (this.#firstTokenMs !== null || outcome !== "failed");
    return {
      outcome,
      errorCode,
      inputTokens: input ?? (hasRead ? reckonTokens(this.#asked) : 0),
      outputTokens: output ?? reckonTokens(this.#said),
      isEstimated: input === null || output === null,
      firstTokenMs: this.#firstTokenMs,
      durationMs: Math.round(performance.now() - this.#begunAt),
    };
  }
}
