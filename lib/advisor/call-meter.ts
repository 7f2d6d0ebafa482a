import type { ReplyError } from "@/lib/conversations/contract";
import type { Call, Took } from "@/lib/users";

/** Roughly, for a model that does not say. */
const CHARACTERS_A_TOKEN = 4;

interface Told {
  inputTokens: number | null;
  outputTokens: number | null;
}

/** Watches one reply being written: when it began, when its first word came, how much was asked and said. */
export class CallMeter {
  #begunAt = performance.now();
  #firstTokenMs: number | null = null;
  #asked = 0;
  #said = 0;

  constructor(readonly call: Call) {}

  /** From here on the model is waited for. `characters`: of all that it is given. */
  begin(characters: number): void {
    this.#begunAt = performance.now();
    this.#asked = characters;
  }

  said(delta: string): void {
    this.#firstTokenMs ??= Math.round(performance.now() - this.#begunAt);
    this.#said += delta.length;
  }

  /** What it took in the end; by length where the model does not say, because it was stopped or failed. */
  took(outcome: Took["outcome"], told: Told | null, errorCode: ReplyError["code"] | null = null): Took {
    const input = told?.inputTokens ?? null;
    const output = told?.outputTokens ?? null;
    const isOffline = this.call.model.isOffline;
    const asked = isOffline || this.#firstTokenMs === null ? 0 : Math.ceil(this.#asked / CHARACTERS_A_TOKEN);
    return {
      outcome,
      errorCode,
      inputTokens: input ?? asked,
      outputTokens: output ?? Math.ceil(this.#said / CHARACTERS_A_TOKEN),
      isEstimated: input === null || output === null,
      firstTokenMs: this.#firstTokenMs,
      durationMs: Math.round(performance.now() - this.#begunAt),
    };
  }
}
